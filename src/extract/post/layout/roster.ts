import type {Mention} from '../../document';
import {holdAll, type Holding} from '../holder/link';
import type {PostList} from '../list';
import {isOwnBody} from '../body/own-body';
import {LIST_SIGN, PERSON_SIGN, type Shape} from '../shape';
import type {Slot} from '../slot';

/** A heading of a list of members (副主任：) and the names that stand below it. */
export interface RosterState {
  readonly heading: PostList | null;
  /** A name that stood alone on the line before, under no heading: its posts may follow. */
  readonly name: Mention | null;
}

export const NO_ROSTER: RosterState = {heading: null, name: null};

const HEADING_WITH_NAMES = new RegExp(`^[\\s\\u3000]*${LIST_SIGN}[\\s\\u3000]*[：:]`, 'u');
const HEADING_ALONE = new RegExp(
  `^[\\s\\u3000]*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?[\\s\\u3000]*\\p{Script=Han}{0,4}${LIST_SIGN}[\\s\\u3000]*(?:人员)?(?:名单)?(?:[（(][^（）()]{1,30}[）)])?[：:]?(?:[\\s\\u3000]*[（(]按[^（）()]{1,30}[）)])?$`,
  'u',
);
/** A short line between the entries or a bracket, no prose: it ends no roster. */
const CAPTION = /^(?:[^。，；]{1,24}|[（(][^（）()。]{1,60}[）)])$/u;
/** A name no mention covers, maybe set apart: 山岚, 山 岚; one character alone is the rest of a name. */
const UNREAD = '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \u3000]{1,2}\\p{Script=Han})';
/** Names in a row, of which some may be unread. */
const NAMES = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?(?:${UNREAD}[，,、\\s]+)*${PERSON_SIGN}(?:(?:[（(][^（）()]{1,20}[）)])?[，,、\\s]+(?:${PERSON_SIGN}|${UNREAD}(?=[，,、\\s（(]|$)))*(?:[（(][^（）()]{1,20}[）)])?[，,、。；;\\s\\u3000]*$`,
  'u',
);
const NAME_ALONE = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?${PERSON_SIGN}(?:[（(][^（）()]{1,20}[）)])?[\\s\\u3000]*$`,
  'u',
);
/** A line of posts and nothing else: 党委副书记、董事，兼某公司董事长. */
const POSTS_ALONE = new RegExp(
  `^[\\s\\u3000]*\\p{Script=Han}{0,3}(?:${LIST_SIGN}(?:[（(][^（）()]{1,14}[）)])?[，,、；;兼\\s\\u3000]*)+[。；;]?$`,
  'u',
);
/** 总裁：甲；副总裁：乙 — several headings in one line. */
const HEADING_AND_NAME = new RegExp(
  `${LIST_SIGN}[\\s\\u3000]*[：:][\\s\\u3000]*${PERSON_SIGN}`,
  'gu',
);
/** Signs that only a heading ends with. */
const ENDS_AS_HEADING = /[：:）)]$/u;
const NAME_AND_POST = new RegExp(
  `^[\\s\\u3000]*(?:\\d{1,3}[、.．]\\s*)?${PERSON_SIGN}(?:[（(][^（）()]{1,20}[）)])?[\\s\\u3000，,：:—-]+[^，。；、\\s]{0,12}?${LIST_SIGN}`,
  'u',
);

const hold = (person: Mention, list: PostList, rule: string, confidence: number): Holding[] =>
  holdAll(person, list, {
    rule,
    confidence,
    evidence:
      person.start > list.end
        ? {start: person.start, end: person.end}
        : {start: list.start, end: person.end},
  });

export interface RosterStep {
  readonly state: RosterState;
  readonly holdings: readonly Holding[];
  /** The line is fully read: other rules leave it alone. */
  readonly done: boolean;
}

const NOT_A_LINE: RosterStep = {state: NO_ROSTER, holdings: [], done: false};

const line = (
  state: Pick<RosterState, 'heading'>,
  ...holdings: readonly Holding[][]
): RosterStep => ({
  state: {...state, name: null},
  holdings: holdings.flat(),
  done: true,
});

/**
 * 北岸学会理事 alone on a line is a heading where names follow; under none it may as well be a line
 * of a CV that leaves its subject out.
 */
const namesBody = (slot: Slot | undefined): boolean =>
  slot !== undefined && (slot.body !== null || slot.part?.kind === 'named' || isOwnBody(slot));

const isHeadingAlone = (text: string, list: PostList, state: RosterState, next: boolean): boolean =>
  HEADING_ALONE.test(text) &&
  (next || state.heading !== null || ENDS_AS_HEADING.test(text) || !namesBody(list.slots[0]));

/** 副主任：, 主任：云帆 北岸县县长 — a heading, with its first names or without. */
const readHeading = (
  text: string,
  list: PostList,
  persons: readonly Mention[],
  own: PostList | undefined,
): RosterStep | null => {
  const [first] = persons;
  if (!first || !HEADING_WITH_NAMES.test(text)) return null;
  if ([...text.matchAll(HEADING_AND_NAME)].length > 1) return null;
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

/** Posts without a name: those of the name above, or a heading for the names below. */
const readPosts = (
  {text, lists}: Shape,
  list: PostList,
  state: RosterState,
  namesFollow: boolean,
): RosterStep | null => {
  const {name} = state;
  if (name && POSTS_ALONE.test(text)) {
    return line(
      {heading: null},
      [...lists.values()].flatMap(posts => hold(name, posts, 'roster-column', 0.85)),
    );
  }
  return isHeadingAlone(text, list, state, namesFollow) ? line({heading: list}) : null;
};

const betweenEntries = (text: string, state: RosterState): RosterStep =>
  CAPTION.test(text) ? {...NOT_A_LINE, state: {...state, name: null}} : NOT_A_LINE;

const readEntry = (
  {text}: Shape,
  [list, own]: readonly PostList[],
  persons: readonly Mention[],
  state: RosterState,
): RosterStep | null =>
  list
    ? (readHeading(text, list, persons, own) ?? readColumns(text, list, persons[0], state))
    : readNames(text, persons, state);

/**
 * Reads one line of a roster: a heading, a name with its posts, names alone, or posts below a name.
 * `namesFollow`: the next line opens with a name.
 */
export const readRosterLine = (
  shape: Shape,
  state: RosterState,
  namesFollow: boolean,
): RosterStep => {
  const {text} = shape;
  if (shape.lists.size === 0 && shape.groups.size === 0) return betweenEntries(text, state);
  const lists = [...shape.lists.values()];
  const [list] = lists;
  const persons = [...shape.groups.values()].flatMap(group => [...group.persons]);
  if (list?.slots[0]?.headClass === 'credit') return NOT_A_LINE;
  const step =
    list && persons.length === 0
      ? readPosts(shape, list, state, namesFollow)
      : readEntry(shape, lists, persons, state);
  if (step) return step;
  const [name] = persons;
  if (name && !list && persons.length === 1 && NAME_ALONE.test(text)) {
    return {...NOT_A_LINE, state: {heading: null, name}};
  }
  return persons.length === 0 ? betweenEntries(text, state) : NOT_A_LINE;
};
