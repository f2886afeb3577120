import type {Sentence} from '../../article/article';
import type {PartialDate} from '../claim';
import {type Anchor, findRanges} from '../date';
import type {Candidate} from './candidate';

/** The date of an event, without the place it was read. */
type EventDate = Pick<PartialDate, 'date' | 'precision'>;

const fromAnchor = ({year, month, day}: Anchor): EventDate | null => {
  if (year === null) return null;
  if (month === null || day === null) return {date: String(year), precision: 'year'};
  const pad = (part: number): string => String(part).padStart(2, '0');
  return {date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day'};
};

/** An event of several days is dated by its first. */
const firstDay = (text: string, dates: readonly PartialDate[], date: PartialDate): PartialDate => {
  const place = dates.indexOf(date);
  const withOneBefore = dates.slice(Math.max(place - 1, 0), place + 1);
  return findRanges(text, withOneBefore).find(({until}) => until === date)?.since ?? date;
};

const isExact = ({precision}: PartialDate): boolean => precision !== 'year';

/** Acts of paper bear the date of the paper. */
const OF_PAPER = new Set(['event-document', 'event-public-notice', 'event-report-heading']);
/** 公示时间：3月4日至10日: a public notice begins with its term, later than it was signed. */
const termOf = (text: string, days: readonly PartialDate[]): PartialDate | undefined =>
  findRanges(text, days).find(({until}) => until !== null)?.since;

const paperDate = (
  text: string,
  rule: string,
  days: readonly PartialDate[],
  anchor: Anchor,
): EventDate | null => {
  const term = rule === 'event-public-notice' ? termOf(text, days) : undefined;
  return term ?? (anchor.day === null ? (days[0] ?? fromAnchor(anchor)) : fromAnchor(anchor));
};

const VAGUE = /近日|日前|近期|最近/u;

/**
 * When an event was: the date told with it, else the last day told before (in the lead: the
 * first told there), else the day of writing. Null when no year is known.
 */
export const dateOf = (
  text: string,
  {sentence, start, end, told, rule}: Candidate,
  dates: readonly PartialDate[],
  anchor: Anchor,
  lead: readonly Sentence[],
): EventDate | null => {
  const exact = dates.filter(isExact);
  const days = exact.filter(({precision}) => precision === 'day');
  if (OF_PAPER.has(rule)) return paperDate(text, rule, days, anchor);
  const inSentence = exact.filter(
    date =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      (date.end <= start || date.start >= end),
  );
  const beside =
    inSentence.findLast(date => date.end <= start) ??
    inSentence.find(date => date.start < told.end + 2);
  if (beside) return firstDay(text, dates, beside);
  if (VAGUE.test(text.slice(sentence.start, start))) return fromAnchor({...anchor, day: null});
  const last = lead.at(-1);
  const inLead =
    last && start < last.end
      ? days.find(date => lead.some(told => date.start >= told.start && date.end <= told.end))
      : undefined;
  if (inLead) return firstDay(text, dates, inLead);
  const earlier = days.findLast(date => date.end <= sentence.start);
  return (earlier && firstDay(text, dates, earlier)) ?? fromAnchor(anchor) ?? null;
};
