import type {Span} from '../../article/span';
import type {Slot} from './slot';

/** Offices written one after the other for the same holder: 北岸区委常委、政法委书记. */
export interface PostList extends Span {
  readonly slots: readonly Slot[];
}

/** The rank or term of an office, in brackets behind it. */
const RANK =
  '(?:[（(](?:[\\p{Script=Han}]{0,4}级|挂职|兼|兼任|试用期.{1,4}|主持.{0,6}工作|代)[）)])?';
const SEPARATOR = new RegExp(
  `^${RANK}(?:[、，,；;\\s]|兼任|兼|及|和|与|暨|并|同时|以及|现任|时任){0,4}$`,
  'u',
);
/** 首席执行官（CEO）: the same office again, in brackets. */
const OPENING = /^[（(]$/u;
const CLOSING = /^[）)]/u;

const isAppositive = (text: string, before: Slot, slot: Slot): boolean =>
  OPENING.test(text.slice(before.end, slot.start)) &&
  CLOSING.test(text.slice(slot.end, slot.end + 1));

/** Lists of a sentence's slots, in order; most have one. */
export const groupSlots = (text: string, slots: readonly Slot[]): PostList[] => {
  const lists: {start: number; end: number; slots: Slot[]}[] = [];
  for (const slot of slots) {
    const list = lists.at(-1);
    const last = list?.slots.at(-1);
    if (list && last && isAppositive(text, last, slot)) {
      list.end = slot.end + 1;
    } else if (
      list &&
      last &&
      sameKind(last, slot) &&
      SEPARATOR.test(text.slice(list.end, slot.start))
    ) {
      list.slots.push(slot);
      list.end = slot.end;
    } else {
      lists.push({start: slot.start, end: slot.end, slots: [slot]});
    }
  }
  return lists;
};

/** Credits (记者, 责编) and posts never share a list. */
const sameKind = (a: Slot, b: Slot): boolean =>
  (a.headClass === 'credit') === (b.headClass === 'credit');
