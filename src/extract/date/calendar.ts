import type {DatePrecision} from '../../article/facts';

/** As much of a date as is known; a day without a month is possible (20日). */
export interface PartOfDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type DateUnit = DatePrecision;

export const UNKNOWN_DATE: PartOfDate = {year: null, month: null, day: null};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the parts that are known can be a date: 13月 and 2月30日 are misprints or no dates. */
export const isPossible = ({year, month, day}: PartOfDate): boolean =>
  (year === null || (year >= 1800 && year <= 2199)) &&
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (day >= 1 && day <= (month === null ? 31 : daysIn(year ?? 2000, month))));

/** The date `by` units later, cut to that unit; null when the parts it needs are not known. */
export const shifted = (date: PartOfDate, unit: DateUnit, by: number): PartOfDate | null => {
  const {year, month, day} = date;
  if (year === null) return null;
  if (unit === 'year') return {year: year + by, month: null, day: null};
  if (month === null) return null;
  if (unit === 'month') {
    const months = year * 12 + month - 1 + by;
    return {year: Math.floor(months / 12), month: (months % 12) + 1, day: null};
  }
  if (day === null) return null;
  const then = new Date(Date.UTC(year, month - 1, day + by));
  return {year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate()};
};

const pad = (part: number): string => String(part).padStart(2, '0');

/** `2024-11-20`, `2024-11` or `2024`; null without a year. */
export const toIso = ({
  year,
  month,
  day,
}: PartOfDate): {readonly date: string; readonly precision: DatePrecision} | null => {
  if (year === null) return null;
  if (month === null) return {date: String(year), precision: 'year'};
  const upToMonth = `${year}-${pad(month)}`;
  return day === null
    ? {date: upToMonth, precision: 'month'}
    : {date: `${upToMonth}-${pad(day)}`, precision: 'day'};
};

/** The reverse of `toIso`; a time of day behind the date is left out. */
export const fromIso = (iso: string): PartOfDate | null => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
};
