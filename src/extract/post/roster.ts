import type {Mention} from '../document';
import type {Holding} from './link';
import type {PostList} from './list';
import {LIST_SIGN, PERSON_SIGN, type Shape} from './shape';

/** A heading of a list of members (副主任：) and the names that stand below it. */
export interface RosterState {
  readonly heading: PostList | null;
}

export const NO_ROSTER: RosterState = {heading: null};

const HEADING_WITH_NAMES = new RegExp(`^[\\s\\u3000]*${LIST_SIGN}[\\s\\u3000]*[：:]`, 'u');
const HEADING_ALONE = new RegExp(
  `^[\\s\\u3000]*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?[\\s\\u3000]*\\p{Script=Han}{0,4}${LIST_SIGN}[\\s\\u3000]*(?:[（(][^（）()]{1,14}[）)])?[：:]?$`,
  'u',
);
/** A short line between the entries, no prose: it ends no roster. */
const CAPTION = /^[^。，；]{1,24}$/u;
const NAMES = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?${PERSON_SIGN}(?:[（(][^（）()]{1,20}[）)])?[，,、。；;\\s\\u3000]*$`,
  'u',
);
const NAME_AND_POST = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?${PERSON_SIGN}(?:[（(][^（）()]{1,20}[）)])?[\\s\\u3000，,：:—-]+${LIST_SIGN}`,
  'u',
);

const hold = (person: Mention, list: PostList, rule: string, confidence: number): Holding[] =>
  list.slots.map(slot => ({
    person,
    slot,
    list,
    status: slot.former ? 'former' : 'current',
    change: null,
    rule,
    confidence,
    evidence:
      person.start > list.end
        ? {start: person.start, end: person.end}
        : {start: list.start, end: person.end},
  }));

const personsOf = (shape: Shape): Mention[] =>
  [...shape.groups.values()].flatMap(group => [...group.persons]);
const firstList = (shape: Shape): PostList | null => [...shape.lists.values()][0] ?? null;

export interface RosterStep {
  readonly state: RosterState;
  readonly holdings: readonly Holding[];
  /** The line is fully read: other rules leave it alone. */
  readonly done: boolean;
}

/** Reads one line of a roster: a heading, a name with its posts, or names alone. */
export const readRosterLine = (shape: Shape, state: RosterState): RosterStep => {
  const list = firstList(shape);
  if (list?.slots[0]?.headClass === 'credit') return {state: NO_ROSTER, holdings: [], done: false};
  const persons = personsOf(shape);
  if (list && persons.length === 0 && HEADING_ALONE.test(shape.text)) {
    return {state: {heading: list}, holdings: [], done: true};
  }
  if (list && persons.length > 0 && HEADING_WITH_NAMES.test(shape.text)) {
    const own = [...shape.lists.values()].slice(1);
    const [first] = persons;
    const holdings = persons.flatMap(person => hold(person, list, 'roster-heading', 0.9));
    const columns = first
      ? own.slice(0, 1).flatMap(column => hold(first, column, 'roster-column', 0.85))
      : [];
    return {state: {heading: list}, holdings: [...holdings, ...columns], done: true};
  }
  if (list && NAME_AND_POST.test(shape.text)) {
    const [first] = persons;
    if (!first) return {state: NO_ROSTER, holdings: [], done: false};
    const heading = state.heading ? hold(first, state.heading, 'roster-heading', 0.85) : [];
    return {state, holdings: [...heading, ...hold(first, list, 'roster-column', 0.9)], done: true};
  }
  if (state.heading && persons.length > 0 && NAMES.test(shape.text)) {
    const {heading} = state;
    return {
      state,
      holdings: persons.flatMap(person => hold(person, heading, 'roster-heading', 0.85)),
      done: true,
    };
  }
  const isCaption = persons.length === 0 && CAPTION.test(shape.text);
  return {state: isCaption ? state : NO_ROSTER, holdings: [], done: false};
};
