const HAN_DIGITS = '〇一二三四五六七八九';

/** 2024-11-22, 2024/11/22, 2024.11.22, 2024年11月22日, with a time behind it or without. */
const DIGITS =
  /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?(?:[\sT]*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const HAN =
  /([一二][〇零○Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

/** Beijing time: what Chinese pages mean when they name no zone. */
const ZONE_MINUTES = 8 * 60;

const pad = (value: number): string => String(value).padStart(2, '0');

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** 二十一 -> 21 */
const hanNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (han: string | undefined): number => Math.max(0, HAN_DIGITS.indexOf(han ?? ''));
  return (
    (text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + (ones ? digit(ones) : 0)
  );
};

const hanYear = (text: string): number =>
  Number(Array.from(text, han => Math.max(0, HAN_DIGITS.indexOf(han))).join(''));

const zoneOffset = (zone: string): number => {
  if (zone === 'Z') return 0;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})/u.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** The same moment in Beijing time: `2024-11-22T16:30Z` -> `2024-11-23T00:30`. */
const inBeijing = (local: string, zone: string): string => {
  const offset = ZONE_MINUTES - zoneOffset(zone);
  const moment = new Date(Date.parse(`${local}Z`) + offset * 60_000).toISOString();
  return moment.slice(0, local.length);
};

const isoDate = (year: number, month: number, day: number): string | null =>
  isDate(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;

const fromDigits = (match: RegExpExecArray): string | null => {
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const local = `${date}T${pad(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}`;
  return zone === undefined ? local : inBeijing(local, zone);
};

/**
 * First date in a text as ISO date or date-time in Beijing time, as exact as the text has it:
 * `2024-11-22`, `2024-11-22T20:20:32`; null when there is none.
 */
export const isoMoment = (text: string): string | null => {
  const digits = DIGITS.exec(text);
  if (digits !== null) return fromDigits(digits);
  const compact = COMPACT.exec(text.trim());
  if (compact !== null) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const han = HAN.exec(text);
  if (han === null) return null;
  return isoDate(hanYear(han[1] ?? ''), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? ''));
};
