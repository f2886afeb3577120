/** The same name in other letters: Traditional characters, pinyin. */
/** The package's type files name each other in a way that NodeNext does not follow. */
type Convert = (text: string) => string;
interface OpenCc {
  readonly Converter: (way: {from: string; to: string}) => Convert;
}
// Loaded when a name is not in the store as it stands.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import() of a CommonJS file gains nothing here
const openCc = () => require('opencc-js/t2cn') as OpenCc;

let convert: Convert | undefined;

export const simplified = (text: string): string => {
  if (!/\p{Script=Han}/u.test(text)) return text;
  convert ??= openCc().Converter({from: 't', to: 'cn'});
  return convert(text);
};

/** Pinyin as people type it (Zhèng Yuǎn-shān, zheng yuanshan), as the graph keeps it; else null. */
export const typedPinyin = (text: string): string | null => {
  const letters = text
    .toLowerCase()
    .replace(/u:|ü/gu, 'v')
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u036f\s'’·-]/gu, '');
  return /^[a-z]{2,}$/u.test(letters) ? letters : null;
};
