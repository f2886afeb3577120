import {byPosition} from '../../article/span';
import type {PartialDate} from '../claim';
import type {Anchor} from './anchor';
import {type PartOfDate, UNKNOWN_DATE, isPossible, shifted, toIso} from './calendar';
import {type WrittenDate, writtenDates} from './forms';

/** The dates read so far that a later one may lean on. */
interface Context {
  readonly last: PartOfDate;
  readonly lastDay: PartOfDate;
  readonly end: number;
}

/** The leftmost, and of those that begin together the longest; the rest lie inside it. */
const withoutOverlaps = (dates: readonly WrittenDate[]): WrittenDate[] => {
  let end = 0;
  return dates.toSorted(byPosition).filter(date => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
};

const LATE_MONTHS = 9;

/**
 * The year of 11月20日. In January 12月 is last December: news tell what was, and plans for the
 * end of a year that has just begun are rare.
 */
const yearOf = (month: number, anchor: Anchor): number | null => {
  if (anchor.year === null) return null;
  return anchor.month !== null && month - anchor.month >= LATE_MONTHS
    ? anchor.year - 1
    : anchor.year;
};

const fillWord = (
  written: WrittenDate,
  anchor: Anchor,
  {last, lastDay}: Context,
): PartOfDate | null => {
  const {word, month, day} = written;
  if (!word) return null;
  const context = word.unit === 'day' ? lastDay : last;
  const base = word.base === 'context' && context.year !== null ? context : anchor;
  const date = shifted(base, word.unit, word.by);
  return date && {...date, month: month ?? date.month, day: day ?? date.day};
};

/** A bare day is of the month named last, unless that is of another year than the article's. */
const isOfLast = ({year, month}: PartOfDate, anchor: Anchor): boolean =>
  month !== null && (year === null || anchor.year === null || year === anchor.year);

const fill = (
  text: string,
  written: WrittenDate,
  anchor: Anchor,
  context: Context,
): PartOfDate | null => {
  const {year, month, day, word} = written;
  if (word) return fillWord(written, anchor, context);
  if (year !== null) return {year, month, day};
  if (month !== null) {
    const sameSentence = !/[。！？\n]/u.test(text.slice(context.end, written.start));
    const told = sameSentence ? context.last.year : null;
    return {year: told ?? yearOf(month, anchor), month, day};
  }
  // 20日 alone is of the month that was named last, or of the dateline's
  const base = isOfLast(context.last, anchor) ? context.last : anchor;
  return base.month === null ? null : {year: base.year, month: base.month, day};
};

/**
 * The dates of a text in order of reading, as exact as the text gives them. A date whose year the
 * text does not settle is left out. A range (4月9日至11日) gives its two ends; see `findRanges`.
 */
export const findDates = (text: string, anchor: Anchor): PartialDate[] => {
  const dates: PartialDate[] = [];
  let context: Context = {last: UNKNOWN_DATE, lastDay: UNKNOWN_DATE, end: 0};
  for (const written of withoutOverlaps(writtenDates(text).filter(isPossible))) {
    const date = fill(text, written, anchor, context);
    const iso = date && isPossible(date) && toIso(date);
    if (!date || !iso) continue;
    dates.push({start: written.start, end: written.end, ...iso});
    context = {
      last: date,
      lastDay: date.day === null ? context.lastDay : date,
      end: written.end,
    };
  }
  return dates;
};
