import test from 'ava';
import {anchorOf} from '../../../src/extract/date';

const NOT_PUBLISHED = {publishedAt: null};

const anchors = (
  text: string,
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): void => {
  test(text.replaceAll('\n', '⏎'), t => {
    t.deepEqual(anchorOf(text, NOT_PUBLISHED), {year, month, day});
  });
};

test('the date of the page comes first', t => {
  const anchor = anchorOf('2019年3月5日，开工。', {publishedAt: '2024-11-22T20:20:32'});
  t.deepEqual(anchor, {year: 2024, month: 11, day: 22});
});
anchors('2024-11-22 20:20:32\n晨报讯', 2024, 11, 22);
anchors('社区换届\n发布时间：2023-11-09 16:32  字体：大 中 小\n正文', 2023, 11, 9);
anchors('关于表彰的决定\n（2024年6月27日）\n各支部：', 2024, 6, 27);
anchors('青河日报11月22日讯 2024年第二次联席会议召开', 2024, 11, 22);
anchors('青政发〔2024〕9号', 2024);
anchors('为庆祝建党99周年，7月1日上午，支部开会', 2020);
anchors('在第40个教师节来临之际', 2024);
anchors('4月3日召开2018年度基层党组织组织生活会', 2019);
anchors('谋划部署2026年度重点工作', 2025);
anchors('6月21日开展2024-2025学年述职总结', 2025);
anchors('7月5日签约。2011年7月6日开工', 2011);
anchors('《关于防止污染的公约1996年5月3日议定书》', null);
anchors('11月14日，他1987年毕业', null);
anchors('10月16日开馆。1949年，他写信；1949年底，他回家', null);
anchors('12月5日开幕，展览将持续至2026年3月8日', 2025);
anchors('2月5日开幕，展览将持续至2026年3月8日', 2026);
