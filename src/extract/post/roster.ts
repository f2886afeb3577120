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
  `^[\\s\\u3000]*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?[\\s\\u3000]*\\p{Script=Han}{0,4}${LIST_SIGN}[\\s\\u3000]*(?:人员)?(?:名单)?(?:[（(][^（）()]{1,14}[）)])?[：:]?$`,
  'u',
);
/** A short line between the entries, no prose: it ends no roster. */
const CAPTION = /^[^。，；]{1,24}$/u;
const NAMES = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?${PERSON_SIGN}(?:[（(][^（）()]{1,20}[）)])?[，,、。；;\\s\\u3000]*$`,
  'u',
);
const NAME_AND_POST = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?${PERSON_SIGN}(?:[（(][^（）()]{1,20}[）)])?[\\s\\u3000，,：:—-]+[^，。；、\\s]{0,12}?${LIST_SIGN}`,
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

export interface RosterStep {
  readonly state: RosterState;
  readonly holdings: readonly Holding[];
  /** The line is fully read: other rules leave it alone. */
  readonly done: boolean;
}

const NOT_A_LINE: RosterStep = {state: NO_ROSTER, holdings: [], done: false};

const line = (state: RosterState, ...holdings: readonly Holding[][]): RosterStep => ({
  state,
  holdings: holdings.flat(),
  done: true,
});

/** 副主任：, 主任：云帆 北岸县县长 — a heading, with its first names or without. */
const readHeading = (
  text: string,
  list: PostList,
  persons: readonly Mention[],
  own: PostList | undefined,
): RosterStep | null => {
  const [first] = persons;
  if (!first) return HEADING_ALONE.test(text) ? line({heading: list}) : null;
  if (!HEADING_WITH_NAMES.test(text)) return null;
  return line(
    {heading: list},
    persons.flatMap(person => hold(person, list, 'roster-heading', 0.9)),
    own ? hold(first, own, 'roster-column', 0.85) : [],
  );
};

/** 云帆　北岸县县长 — a name with its post, below a heading or without. */
const readColumns = (
  text: string,
  list: PostList,
  person: Mention | undefined,
  state: RosterState,
): RosterStep | null =>
  person && NAME_AND_POST.test(text)
    ? line(
        state,
        state.heading ? hold(person, state.heading, 'roster-heading', 0.85) : [],
        hold(person, list, 'roster-column', 0.9),
      )
    : null;

/** 云帆、山岚 — names alone, below a heading. */
const readNames = (
  text: string,
  persons: readonly Mention[],
  state: RosterState,
): RosterStep | null => {
  const {heading} = state;
  return heading && persons.length > 0 && NAMES.test(text)
    ? line(
        state,
        persons.flatMap(person => hold(person, heading, 'roster-heading', 0.85)),
      )
    : null;
};

/** Reads one line of a roster: a heading, a name with its posts, or names alone. */
export const readRosterLine = ({text, groups, lists}: Shape, state: RosterState): RosterStep => {
  const [list, own] = lists.values();
  const persons = [...groups.values()].flatMap(group => [...group.persons]);
  if (list?.slots[0]?.headClass === 'credit') return NOT_A_LINE;
  const withList = list
    ? (readHeading(text, list, persons, own) ?? readColumns(text, list, persons[0], state))
    : null;
  const step = withList ?? readNames(text, persons, state);
  if (step) return step;
  return persons.length === 0 && CAPTION.test(text) ? {...NOT_A_LINE, state} : NOT_A_LINE;
};
