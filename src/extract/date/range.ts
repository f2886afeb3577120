import type {Span} from '../../article/span';
import type {PartialDate} from '../claim';

/** 1998年至2001年, 2015.06至今, 2019年起: `until` is null when the text gives no end. */
export interface DateRange extends Span {
  readonly since: PartialDate;
  readonly until: PartialDate | null;
}

const JOINS = /^[ \u3000]*(?:[-—–―－~～]+|至|到)[ \u3000]*$/u;
const OPEN_END =
  /^[ \u3000]*(?:[-—–―－~～至到]*[ \u3000]*(?:今|现在)|以来|起|[-—–―－~～]{1,3}(?=\s|$|(?![至到今现])\p{Script=Han}))/u;

/** The ranges among dates of `text` that stand in order of reading. */
export const findRanges = (text: string, dates: readonly PartialDate[]): DateRange[] =>
  dates.flatMap((since, index): DateRange[] => {
    const next = dates[index + 1];
    if (next && JOINS.test(text.slice(since.end, next.start))) {
      return [{since, until: next, start: since.start, end: next.end}];
    }
    const open = OPEN_END.exec(text.slice(since.end, since.end + 8));
    return open ? [{since, until: null, start: since.start, end: since.end + open[0].length}] : [];
  });
