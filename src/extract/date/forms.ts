import type {Span} from '../../article/span';
import {ofLastText} from '../../lexicon/last-text';
import {gated, type Gated} from '../../lexicon/required';
import type {DateUnit, PartOfDate} from './calendar';
import {readNumber} from './numerals';
import {DATE_WORDS, type DateWord} from './words';

/** A date as written, before what it leaves out is filled in. */
export interface WrittenDate extends Span, PartOfDate {
  /** 去年, 上月, 当天: where to count from. */
  readonly word: DateWord | null;
}

interface DateForm {
  readonly pattern: Gated;
  /** Names the groups in order: `y` year, `m` month, `d` day, `w` word, `-` nothing. */
  readonly groups: string;
}

/** No date is written with more blanks between its parts; a bound keeps the search near its signs. */
const SPACE = '[ \\u3000]{0,9}';
const YEAR = '(?<!\\d)([12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const MONTH = `${NUMBER}${SPACE}月份?`;
const DAY = `(\\d{1,2}|[一二三四五六七八九十廿]{1,3})${SPACE}[日号]`;
const DASH = '[-—–―－~～至到]';

const wordsOf = (unit: DateUnit): string =>
  Array.from(DATE_WORDS.values())
    .filter(word => word.unit === unit)
    .map(word => word.name)
    .sort((a, b) => b.length - a.length)
    .join('|');

const form = (groups: string, ...sources: readonly string[]): DateForm => ({
  groups,
  pattern: gated(new RegExp(sources.join(''), 'u')),
});

const FORMS: readonly DateForm[] = [
  // 2024-11-20, 1998.03; not 2019.5万元
  form('y-md', '(?<![\\d.])([12]\\d{3})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?![\\d万亿元%％])'),
  // 2024年11月20日, 二〇二四年五月; not 1980年代, 2000年间
  form('ymd', YEAR, SPACE, `年(?![代间])度?${SPACE}`, `(?:${MONTH}${SPACE}(?:${DAY})?)?`),
  // the first year of 1998—2001年
  form('y', YEAR, `(?=${DASH}+[12]\\d{3}年)`),
  // 98年3月, 08年; not 90年代
  form('ymd', '(?<!\\d)([5-9]\\d)年', MONTH, `(?:${DAY})?`),
  form('ymd', '(?<!\\d)(0\\d)年(?!代)', `(?:${MONTH}(?:${DAY})?)?`),
  // 去年, 去年7月份, 今年3月5日; not 同年级, 一次年会
  form('wmd', `(${wordsOf('year')})(?![级龄会产均代轻])${SPACE}(?:${MONTH}(?:${DAY})?)?`),
  form('wd', `(${wordsOf('month')})(?:${DAY})?`),
  form('w', `(${wordsOf('day')})(?!头条)`),
  // 11月20日, 五月二十二日; the lunar calendar is another one
  form('md', `(?<![\\d.]|农历|阴历|正月)`, MONTH, SPACE, DAY),
  // 3月, 三月份; not 3月龄, 十月革命
  form('m', '(?<![\\d.个])(\\d{1,2})', SPACE, '月(?![龄饼])份?'),
  form('m', `(?<![一二三四五六七八九十个])`, NUMBER, '月份'),
  // 20日; not 5日内, 每月3日, 第2日
  form('d', '(?<![\\d.第每近满])(\\d{1,2})', SPACE, '日(?![内前后以均游])'),
];

const twoDigitYear = (year: number): number => (year < 50 ? 2000 + year : 1900 + year);

const readGroup = (match: RegExpMatchArray, groups: string, name: string): number | null => {
  const index = groups.indexOf(name);
  const written = match[index + 1];
  if (index < 0 || written === undefined) return null;
  return readNumber(written.replace('廿', '二十'));
};

const read = (match: RegExpExecArray, groups: string): WrittenDate => {
  const start = match.index;
  const year = readGroup(match, groups, 'y');
  const word = groups.startsWith('w') ? DATE_WORDS.get(match[1] ?? '') : undefined;
  return {
    start,
    end: start + match[0].trimEnd().length,
    year: year !== null && year < 100 ? twoDigitYear(year) : year,
    month: readGroup(match, groups, 'm'),
    day: readGroup(match, groups, 'd'),
    word: word ?? null,
  };
};

/** Every stretch that has the form of a date; they may overlap. */
export const writtenDates = ofLastText((text): readonly WrittenDate[] =>
  FORMS.flatMap(({pattern, groups}) => pattern.matchAll(text).map(match => read(match, groups))),
);
