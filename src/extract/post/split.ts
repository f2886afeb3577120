import type {Mention} from '../document';
import type {PostList} from './list';

const GIVES_OFFICE = /(?:为|任|当选|担任|出任|兼任|选为|聘为|推选为|任命为)$/u;
const NEW_CLAUSE = /[，；;,]/u;
const NEW_SENTENCE = /[；;]/u;

const spanOf = (slots: PostList['slots']): PostList[] => {
  const [first] = slots;
  const last = slots.at(-1);
  return first && last ? [{start: first.start, end: last.end, slots}] : [];
};

/** How far behind a list the name may stand to which its last offices lead: 创始人、前任董事长|山岚. */
const SOON = 12;

const isNamedSoon = (text: string, end: number, persons: readonly Mention[]): boolean =>
  persons.some(
    ({start}) => start >= end && start <= end + SOON && !/[，。；,;]/u.test(text.slice(end, start)),
  );

/** The first office of the clause that goes on to the next name; 0 when the list is one clause. */
const clauseStart = (text: string, {slots, end}: PostList, persons: readonly Mention[]): number => {
  const isTitle = persons.some(({start}) => start === end);
  const isSoon = isTitle || isNamedSoon(text, end, persons);
  for (let at = slots.length - 1; at > 0; at -= 1) {
    const [before, slot] = [slots[at - 1], slots[at]];
    if (!before || !slot) continue;
    const between = text.slice(before.end, slot.start);
    if (isSoon && NEW_SENTENCE.test(between)) return at;
    if (isTitle && slot.body && NEW_CLAUSE.test(between)) return at;
  }
  return 0;
};

/**
 * 云帆当选会长，北岸医院院长山岚任秘书长: the first office is what the verb gives to the name before it,
 * the second says who the next one is.
 */
export const splitLists = (
  text: string,
  lists: readonly PostList[],
  persons: readonly Mention[],
): PostList[] =>
  lists.flatMap(list => {
    const isGiven = GIVES_OFFICE.test(text.slice(Math.max(0, list.start - 4), list.start));
    const at = isGiven ? clauseStart(text, list, persons) : 0;
    return at === 0 ? [list] : [list.slots.slice(0, at), list.slots.slice(at)].flatMap(spanOf);
  });
