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
  /** Place in the article's text for every place in `text`, and for its end. */
  readonly offsets: readonly number[];
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
  for (const person of persons) {
    const group = groups.at(-1);
    while (posts[0] && posts[0].start < (group?.end ?? 0)) posts.shift();
    const parted = (posts[0]?.start ?? Infinity) < person.start;
    if (group && !parted && JOINS_PERSONS.test(text.slice(group.end, person.start))) {
      group.persons.push(person);
      group.end = person.end;
    } else {
      groups.push({start: person.start, end: person.end, persons: [person]});
    }
  }
  return groups;
};

export const shapeOf = (
  text: string,
  span: Span,
  groups: readonly PersonGroup[],
  lists: readonly PostList[],
): Shape => {
  const signs = [
    ...groups.map(group => ({span: group, group, list: null})),
    ...lists.map(list => ({span: list, group: null, list})),
  ].sort((a, b) => a.span.start - b.span.start);
  const parts: string[] = [];
  const offsets: number[] = [];
  const groupAt = new Map<number, PersonGroup>();
  const listAt = new Map<number, PostList>();
  const copy = (from: number, to: number): void => {
    parts.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) offsets.push(at);
  };
  let from = span.start;
  for (const sign of signs) {
    copy(from, sign.span.start);
    if (sign.group) groupAt.set(offsets.length, sign.group);
    if (sign.list) listAt.set(offsets.length, sign.list);
    parts.push(sign.group ? PERSON_SIGN : LIST_SIGN);
    offsets.push(sign.span.start);
    from = sign.span.end;
  }
  copy(from, span.end);
  offsets.push(span.end);
  return {text: parts.join(''), groups: groupAt, lists: listAt, offsets};
};
