import type {Span} from '../../article/span';
import type {Mention} from '../document';
import type {PostList} from './list';

/** Persons named together: 甲、乙和丙. */
export interface PersonGroup extends Span {
  readonly persons: readonly Mention[];
}

/**
 * A sentence with every group of persons written as one sign, every list of posts as another, and
 * the rest as it stands: what data/rules/post-links.json matches against.
 */
export interface Shape {
  readonly text: string;
  /** By place in `text`. */
  readonly groups: ReadonlyMap<number, PersonGroup>;
  readonly lists: ReadonlyMap<number, PostList>;
}

export const PERSON_SIGN = '\uE000';
export const LIST_SIGN = '\uE001';

const JOINS_PERSONS =
  /^(?:同志|先生|女士|教授)?(?:[（(][^（）()]{1,14}[）)])?(?:[、\s\u3000]|和|与|及|以及){1,3}$/u;

/** `lists` of posts part names: 云帆（主任）、山岚 are not named together. */
export const groupPersons = (
  text: string,
  persons: readonly Mention[],
  lists: readonly PostList[] = [],
): PersonGroup[] => {
  const groups: {start: number; end: number; persons: Mention[]}[] = [];
  const posts = [...lists];
  // 校长甲、乙副校长: each has an office beside the name.
  const starts = new Set(lists.map(({start}) => start));
  const ends = new Set(lists.map(({end}) => end));
  const eachHasOne = (group: Span | undefined, person: Span): boolean =>
    group !== undefined && ends.has(group.start) && starts.has(person.end);
  for (const person of persons) {
    const group = groups.at(-1);
    while (posts[0] && posts[0].start < (group?.end ?? 0)) posts.shift();
    const parted = (posts[0]?.start ?? Infinity) < person.start || eachHasOne(group, person);
    if (group && !parted && JOINS_PERSONS.test(text.slice(group.end, person.start))) {
      group.persons.push(person);
      group.end = person.end;
    } else {
      groups.push({start: person.start, end: person.end, persons: [person]});
    }
  }
  return groups;
};

/** A row of a table that plain text draws with strokes: each parts two columns as a tab does. */
const withColumns = (words: string): string => words.replace(/[ \u3000]*[|｜][ \u3000]*/gu, '\t');

export const shapeOf = (
  text: string,
  span: Span,
  groups: readonly PersonGroup[],
  lists: readonly PostList[],
): Shape => {
  if (groups.length === 0 && lists.length === 0) {
    return {text: text.slice(span.start, span.end), groups: new Map(), lists: new Map()};
  }
  const signs = [
    ...groups.map(group => ({span: group, group, list: null})),
    ...lists.map(list => ({span: list, group: null, list})),
  ].sort((a, b) => a.span.start - b.span.start);
  let written = '';
  const groupAt = new Map<number, PersonGroup>();
  const listAt = new Map<number, PostList>();
  let from = span.start;
  for (const sign of signs) {
    written += withColumns(text.slice(from, sign.span.start));
    if (sign.group) groupAt.set(written.length, sign.group);
    if (sign.list) listAt.set(written.length, sign.list);
    written += sign.group ? PERSON_SIGN : LIST_SIGN;
    from = sign.span.end;
  }
  return {text: written + withColumns(text.slice(from, span.end)), groups: groupAt, lists: listAt};
};
