import type {PostStatus} from '../../article/facts';
import type {Span} from '../../article/span';
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
}

const REACH = 40;
const CLAUSE_END = /[。；;\n]/u;
const BEGINS_OFFICE =
  /(?:任|当选|选举|选为|聘|接任|出任|担任|就任|任命|调|升|晋升|提拔|起)[^。；;，,]{0,20}$/u;

/** The last item before `at` in the sentence with no end of a clause between. */
const lastBefore = <T extends Span>(
  text: string,
  items: readonly T[],
  sentence: Span,
  at: number,
): T | null =>
  items
    .filter(item => item.start >= sentence.start && item.end <= at && at - item.end <= REACH)
    .filter(item => !CLAUSE_END.test(text.slice(item.end, at)))
    .at(-1) ?? null;

/** When an office was held, from the dates beside it; what the text leaves open stays null. */
export const tenureOf = (
  text: string,
  sentence: Span,
  {list}: Holding,
  status: PostStatus,
  {dates, ranges, written}: Calendar,
): Tenure => {
  const range = lastBefore(text, ranges, sentence, list.start);
  if (range) {
    return {since: range.since.date, until: range.until?.date ?? null, asOf: null};
  }
  const date = lastBefore(text, dates, sentence, list.start);
  if (date && BEGINS_OFFICE.test(text.slice(date.end, list.start))) {
    return status === 'removed'
      ? {since: null, until: date.date, asOf: null}
      : {since: date.date, until: null, asOf: null};
  }
  return {since: null, until: null, asOf: status === 'current' ? written : null};
};
