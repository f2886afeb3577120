const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const LARGE_UNITS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};

/** Full-width digits, stops and commas as ASCII; the length stays. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９．，]/gu, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** 二〇二四 reads digit by digit, unlike 二十四. */
const readDigits = (text: string): number | null => {
  const digits = Array.from(text, sign => DIGITS[sign]);
  return digits.length > 0 && digits.every(digit => digit !== undefined)
    ? Number(digits.join(''))
    : null;
};

interface Sum {
  /** Closed by 万 or 亿. */
  readonly total: number;
  /** Since the last 万 or 亿. */
  readonly section: number;
  /** Waits for its unit. */
  readonly digit: number;
}

const addSign = (sum: Sum | null, sign: string): Sum | null => {
  if (sum === null) return null;
  const {total, section, digit} = sum;
  const value = DIGITS[sign];
  if (value !== undefined) return {total, section, digit: value};
  const small = SMALL_UNITS[sign];
  // 十五 leaves out the one before its unit
  if (small !== undefined) {
    return {total, section: section + Math.max(digit, 1) * small, digit: 0};
  }
  const large = LARGE_UNITS[sign];
  return large === undefined
    ? null
    : {total: (total + section + digit) * large, section: 0, digit: 0};
};

const readUnits = (text: string): number | null => {
  const sum = Array.from(text).reduce<Sum | null>(addSign, {total: 0, section: 0, digit: 0});
  return sum && sum.total + sum.section + sum.digit;
};

const ARABIC = /^(\d[\d,]*(?:\.\d+)?)([百千]?[万亿]{0,2})$/u;

const readArabic = (text: string): number | null => {
  const match = ARABIC.exec(text);
  if (!match) return null;
  const [, digits = '', units = ''] = match;
  const factor = Array.from(units).reduce(
    (product, unit) => product * (SMALL_UNITS[unit] ?? LARGE_UNITS[unit] ?? 1),
    1,
  );
  // 1.2万 is 12000, not 12000.000000000002
  return Math.round(Number(digits.replaceAll(',', '')) * factor * 1e6) / 1e6;
};

const PLAIN = /^\d{1,9}$/u;

/** 191, 1,200, 3.5万, 二十四, 二〇二四, 一百零五, 两千; null when it is no number. */
export const readNumber = (text: string): number | null => {
  if (PLAIN.test(text)) return Number(text);
  const plain = halfWidth(text).replace(/\s/gu, '');
  if (plain === '') return null;
  return readArabic(plain) ?? readDigits(plain) ?? readUnits(plain);
};
