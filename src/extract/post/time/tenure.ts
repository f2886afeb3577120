import type {PostStatus} from '../../../article/facts';
import {firstFrom, type Span} from '../../../article/span';
import type {PartialDate} from '../../claim';
import {anchorOf, findRanges, toIso, type DateRange} from '../../date';
import type {Document} from '../../document';
import type {Holding} from '../holder/link';

/** The dates of an article, in order of reading, and the day it was written. */
export interface Calendar {
  readonly dates: readonly PartialDate[];
  readonly ranges: readonly DateRange[];
  readonly written: string | null;
}

export const calendarOf = (document: Document, dates: readonly PartialDate[]): Calendar => ({
  dates,
  ranges: findRanges(document.text, dates),
  written: toIso(anchorOf(document.text, document.article.metadata))?.date ?? null,
});

interface Tenure {
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly ongoing: boolean;
}

/** 2008/07-2011/06: a closed range, unless its end was still to come when the text was written. */
export const hasEnded = ({until}: Tenure, {written}: Calendar): boolean =>
  until !== null && (written === null || until <= written);

/** How an office is told of, which says whether later ones end it. */
interface Telling {
  /** A date that the sentence tells of its holder before the office, though not of the office itself. */
  readonly told: string | null;
  /** Told as a step of a life (分配到…任), not as what somebody is. */
  readonly isStep: boolean;
  /** Told as held beside the ones before: 兼任, 并于2019年起任. */
  readonly isBeside: boolean;
}

const UNTIL_NOW = /(?:今|现在|[-—–―－~～])$/u;
const REACH = 40;
const CLAUSE_END = /[。；;\n]/u;
const BEGINS_OFFICE =
  /(?:(?<![现曾历])任|当选|选举|选为|聘|接任|出任|担任|就任|任命|调|升|晋升|提拔|起)[^。；;，,]{0,20}$/u;
const ENDS_OFFICE = /(?:免去|辞去|辞任|不再|卸任|撤销|罢免|终止)[^。；;]{0,20}$/u;
/** A date of the person's life, not of an office: 1970年5月|出生. */
const OF_LIFE =
  /^[，,]?(?:出生|生|参加工作|加入(?:中国|[\p{Script=Han}]{0,4}党|共青团|组织)|入党|毕业|起享受)/u;

/** The last of some items, in order of reading, before `at` in the sentence with no end of a clause between. */
const lastBefore = <T extends Span>(
  text: string,
  items: readonly T[],
  sentence: Span,
  at: number,
): T | null => {
  for (let index = firstFrom(items, at) - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || item.start < sentence.start) return null;
    const isNear = item.end <= at && at - item.end <= REACH;
    if (isNear && !CLAUSE_END.test(text.slice(item.end, at))) return item;
  }
  return null;
};

/** 1985.07　北岸局科员: the line's own date, right before the office. */
const opensLine = (date: Span, sentence: Span, words: string): boolean =>
  date.start === sentence.start && /^[，,：:\s]*$/u.test(words);

/** From a single date: the day on which an office began or ended, if the words between say so. */
const byDate = (
  date: PartialDate,
  words: string,
  sentence: Span,
  status: PostStatus,
): Tenure | null => {
  if (OF_LIFE.test(words) || words.startsWith('的')) return null;
  if (status === 'removed') {
    return ENDS_OFFICE.test(words)
      ? {since: null, until: date.date, asOf: null, ongoing: false}
      : null;
  }
  return opensLine(date, sentence, words) || BEGINS_OFFICE.test(words)
    ? {since: date.date, until: null, asOf: null, ongoing: false}
    : null;
};

/** 云帆（1938年—2019年），北岸大学校长: the years of a life, no tenure. */
const isLife = (text: string, range: Span, person: Span, list: Span): boolean =>
  /^[（(][^（）()]{0,24}$/u.test(text.slice(person.end, range.start)) &&
  /[）)]/u.test(text.slice(range.end, list.start));

/** When an office was held, from the dates beside it; what the text leaves open stays null. */
const heldWhen = (
  text: string,
  sentence: Span,
  {list, person}: Holding,
  status: PostStatus,
  {dates, ranges, written}: Calendar,
): Tenure => {
  const nearest = lastBefore(text, ranges, sentence, list.start);
  const range = nearest && isLife(text, nearest, person, list) ? null : nearest;
  const date = lastBefore(text, dates, sentence, list.start);
  if (range && (date === null || date.start < range.end)) {
    const ongoing = range.until === null && UNTIL_NOW.test(text.slice(range.start, range.end));
    return {since: range.since.date, until: range.until?.date ?? null, asOf: null, ongoing};
  }
  const dated = date && byDate(date, text.slice(date.end, list.start), sentence, status);
  if (dated) return dated;
  return {since: null, until: null, asOf: status === 'current' ? written : null, ongoing: false};
};

/** 1985年参加工作，先在北岸县财政局任干事: the last date before an office, whatever it is of but a birth. */
const dateTold = (
  text: string,
  sentence: Span,
  {list}: Holding,
  {dates}: Calendar,
): string | null => {
  for (let index = firstFrom(dates, list.start) - 1; index >= 0; index -= 1) {
    const date = dates[index];
    if (!date || date.start < sentence.start) return null;
    if (!/^[，,]?(?:出生|生)/u.test(text.slice(date.end, date.end + 4))) return date.date;
  }
  return null;
};

const STEP =
  /(?:(?<![现曾历后还并主责信])(?:任|当|做)|担任|出任|留校任?|升任?|调任|转任|改任|后任|任命为|聘为|当选为?)[^。；;，,]{0,20}$/u;
const NOT_STEP = /(?:现|目前|如今|今|曾|历|兼)(?:[任为是]|担任)[^。；;]{0,40}$/u;

/** Whether the words before an office tell of it as of a step. */
const isStepOf = (text: string, sentence: Span, {list}: Holding): boolean => {
  const before = text.slice(Math.max(sentence.start, list.start - REACH), list.start);
  return STEP.test(before) && !NOT_STEP.test(before);
};

const BESIDE = /(?:兼|并|同时|还)[^，。；、]{0,16}(?:任|当选|聘)[^，。；、]{0,6}$/u;

/** When an office was held, and how the text tells of it. */
export const tenureOf = (
  text: string,
  sentence: Span,
  holding: Holding,
  status: PostStatus,
  calendar: Calendar,
): Tenure & Telling => ({
  ...heldWhen(text, sentence, holding, status, calendar),
  told: dateTold(text, sentence, holding, calendar),
  isStep: isStepOf(text, sentence, holding),
  isBeside: BESIDE.test(
    text.slice(Math.max(sentence.start, holding.list.start - REACH), holding.list.start),
  ),
});
