/** Lines that stand in columns: the body, a gap, the office. */
import type {Span} from '../../../article/span';
import {endsLikeUnit} from '../../body/suffix';

const COLUMN =
  /^[\s\u3000]*(?<unit>\p{Script=Han}{2,12})(?:[（(]\p{Script=Han}{2,12}[）)])?[ \u3000\t]{1,8}$/u;
const LONGEST = 40;

/** 技术处　　处长　　云帆: the unit that stands in the column before a title, which is the sentence's first; null when none does. */
export const unitColumn = (text: string, sentence: Span, title: Span): string | null => {
  if (title.start - sentence.start > LONGEST) return null;
  const unit = COLUMN.exec(text.slice(sentence.start, title.start))?.groups?.unit ?? '';
  return endsLikeUnit(unit) ? unit : null;
};

/** 1985.07-1990.03　北岸大学数学系 讲师: a blank between the columns of a table. */
const DATED_LINE = /^[（(\s]*(?:其间[：:])?(?:19|20)\d{2}[.年—–―-]/u;
const COLUMN_GAP = /^[ \u3000\t]{1,4}$/u;
/** A tab stands only between columns. */
const TAB = /^\t+$/u;

export const isDatedLine = (text: string, {start}: Span): boolean =>
  DATED_LINE.test(text.slice(start, start + 12));

/** Where the words before an office end: at the office itself, past a tab or the gap of a dated line. */
export const columnStart = (
  text: string,
  from: number,
  {start}: Span,
  isDated: boolean,
): number => {
  const gap = text.slice(from, start);
  return TAB.test(gap) || (isDated && COLUMN_GAP.test(gap)) ? start : from;
};
