import type {PostStatus} from '../../article/facts';
import {firstFrom, type Span} from '../../article/span';
import type {PartialDate} from '../claim';
import {anchorOf, findRanges, toIso, type DateRange} from '../date';
import type {Document} from '../document';
import type {Holding} from './link';

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

export interface Tenure {
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly ongoing: boolean;
}

const UNTIL_NOW = /(?:今|现在|[-—–－~～])$/u;
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
  if (OF_LIFE.test(words)) return null;
  if (status === 'removed') {
    return ENDS_OFFICE.test(words)
      ? {since: null, until: date.date, asOf: null, ongoing: false}
      : null;
  }
  return opensLine(date, sentence, words) || BEGINS_OFFICE.test(words)
    ? {since: date.date, until: null, asOf: null, ongoing: false}
    : null;
};

/** When an office was held, from the dates beside it; what the text leaves open stays null. */
export const tenureOf = (
  text: string,
  sentence: Span,
  {list}: Holding,
  status: PostStatus,
  {dates, ranges, written}: Calendar,
): Tenure => {
  const range = lastBefore(text, ranges, sentence, list.start);
  const date = lastBefore(text, dates, sentence, list.start);
  if (range && (date === null || date.start < range.end)) {
    const ongoing = range.until === null && UNTIL_NOW.test(text.slice(range.start, range.end));
    return {since: range.since.date, until: range.until?.date ?? null, asOf: null, ongoing};
  }
  const dated = date && byDate(date, text.slice(date.end, list.start), sentence, status);
  if (dated) return dated;
  return {since: null, until: null, asOf: status === 'current' ? written : null, ongoing: false};
};
