/**
 * 设办公室，北岸区水务局副局长云帆任副主任: the office before the name says who gets the one behind it;
 * its body is not the other's.
 */
import type {Holding} from './link';
import type {PostList} from '../list';

/** Rules whose office stands before the name that it introduces. */
const INTRODUCES = new Set(['title-then-name', 'title-bracket-name', 'name-then-title']);
/** Rules whose office a verb gives to the person named before. */
const GIVES = new Set([
  'verb-of-office',
  'several-with-offices',
  'appointment',
  'appointment-of-several',
  'post-held-by',
]);

interface Introductions {
  /** Of a list that a verb gives, those of the persons it is given to. */
  readonly of: ReadonlyMap<PostList, readonly PostList[]>;
  readonly all: ReadonlySet<PostList>;
}

export const introductionsIn = (holdings: readonly Holding[]): Introductions => {
  const given = holdings.filter(({rule, list}) => GIVES.has(rule) && !list.slots[0]?.body);
  const listsOf = (name: string): PostList[] =>
    holdings
      .filter(({rule, person}) => INTRODUCES.has(rule) && person.name === name)
      .map(({list}) => list);
  const of = new Map<PostList, PostList[]>();
  for (const {list, person} of given)
    of.set(list, [...(of.get(list) ?? []), ...listsOf(person.name)]);
  return {of, all: new Set([...of.values()].flat())};
};
