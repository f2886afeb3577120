import {overlaps} from '../../article/span';
import {readDataFile} from '../../lexicon/data-file';
import {mayStandIn} from '../../lexicon/in-parts';
import {gated, type Gated} from '../../lexicon/required';
import {isPossible} from './calendar';
import {type WrittenDate, writtenDates} from './forms';
import {readNumber} from './numerals';
import {ANNIVERSARIES} from './words';

interface YearRule {
  readonly name: string;
  readonly pattern: Gated;
  /** Years from the one written to the one the article was written in. */
  readonly shift: number;
}

const YEAR = '(?<!\\d)(?:19|20)\\d{2}';

const RULES: readonly YearRule[] = (
  JSON.parse(readDataFile('rules', 'anchor-year.json').toString('utf8')) as {
    readonly name: string;
    readonly pattern: string;
    readonly shift: number;
  }[]
).map(({name, pattern, shift}) => ({
  name,
  shift,
  pattern: gated(new RegExp(pattern.replaceAll('YEAR', YEAR), 'u')),
}));

const byRule = (text: string): number | null => {
  for (const {pattern, shift} of RULES) {
    const match = pattern.exec(text);
    // a pattern with two forms has a group for each; the other one is empty
    const year = match?.slice(1).join('');
    if (year) return Number(year) + shift;
  }
  return null;
};

const COUNT = '([\\d一二三四五六七八九十百]{1,4})';

const JUBILEES = ANNIVERSARIES.map(({words, year, ordinal}) => {
  const pattern = new RegExp(
    ordinal ? `第${COUNT}个${words}` : `${words}[ \\u3000]*${COUNT}[ \\u3000]*周年`,
    'u',
  );
  return {pattern, mayStandIn: mayStandIn(pattern), from: ordinal ? year - 1 : year};
});

/** 建党99周年, 第40个教师节; data/lexicon/anniversaries.txt. */
const byAnniversary = (text: string): number | null => {
  const whole = {start: 0, end: text.length};
  for (const {pattern, from, mayStandIn: mayMatch} of JUBILEES) {
    if (!mayMatch(text, whole)) continue;
    const counted = readNumber(pattern.exec(text)?.[1] ?? '');
    if (counted !== null) return from + counted;
  }
  return null;
};

/** 2024-2025学年: the second year from spring to summer, else the first. */
const bySchoolYear = (text: string, month: number | null): number | null => {
  const match = /(20\d{2})[-—–~至](20\d{2})学年/u.exec(text);
  if (!match || month === null) return null;
  return Number(month < 9 ? match[2] : match[1]);
};

/** Dates in titles of laws and books tell nothing of the article. */
const outsideTitles = (text: string): ((date: WrittenDate) => boolean) => {
  const titles = Array.from(text.matchAll(/《[^》\n]*》/gu), ({index, 0: title}) => ({
    start: index,
    end: index + title.length,
  }));
  return date => !titles.some(title => overlaps(title, date));
};

const order = ({year, month, day}: WrittenDate): number =>
  (year ?? 0) * 10000 + (month ?? 0) * 100 + (day ?? 0);

const latest = (dates: readonly WrittenDate[]): number | null =>
  dates.reduce<WrittenDate | null>((a, b) => (a && order(a) >= order(b) ? a : b), null)?.year ??
  null;

/** The year most told of, when it is the latest and named more than once. */
const repeated = (dates: readonly WrittenDate[]): number | null => {
  const year = latest(dates);
  return dates.filter(date => date.year === year).length > 1 ? year : null;
};

/** No page is older: the years of history are no article's. */
const FIRST_YEAR = 1995;
const UNTIL = /[至到][ \u3000]*$/u;

/** 12月5日开幕, 展至2026年3月8日: what ends in a later year's earlier month began the year before. */
const asBegun =
  (text: string, month: number | null) =>
  (date: WrittenDate): WrittenDate =>
    date.year !== null &&
    (date.month ?? 12) < (month ?? 0) &&
    UNTIL.test(text.slice(Math.max(0, date.start - 3), date.start))
      ? {...date, year: date.year - 1}
      : date;

const byDates = (text: string, month: number | null): number | null => {
  const firstLine =
    text.search(/\S[^\n]*\n/u) === -1 ? text.length : text.trimStart().indexOf('\n');
  const dates = writtenDates(text)
    .filter(({year}) => year !== null && year >= FIRST_YEAR)
    .filter(date => isPossible(date) && /\d/u.test(text[date.start] ?? ''))
    .filter(outsideTitles(text))
    .map(asBegun(text, month));
  return (
    latest(dates.filter(date => date.day !== null)) ??
    latest(dates.filter(date => date.month !== null && date.start < firstLine)) ??
    repeated(dates)
  );
};

/** The year an article was written in, as its text settles it; `month` is the dateline's. */
export const yearOfWriting = (text: string, month: number | null): number | null =>
  byRule(text) ?? byAnniversary(text) ?? bySchoolYear(text, month) ?? byDates(text, month);
