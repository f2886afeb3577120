/** What is drawn: trees of bodies, each with its events and posts, and the people who hold them. */
import {bodyForest, type TreeNode} from '../body-tree';
import type {ReportedFact, Thing} from '../fact';
import {groupBy} from '../group';
import type {Language} from '../../language/language';
import {statusWord} from '../model-words';
import {heldPosts, type HeldPost} from '../posts';
import {BRACKETS} from '../words';
import type {Style} from './elements';

export type ItemClass = Exclude<Style, 'person' | 'thing'>;

export interface Item {
  readonly name: string;
  readonly style: ItemClass;
  /** True for what is only located in its parent, no part of it. */
  readonly loose: boolean;
  /** The sentence that proves it, shown when the pointer rests there. */
  readonly proof: string | null;
  /** Person.id, for a post. */
  readonly holder: string | null;
  readonly children: readonly Item[];
}

export interface Content {
  readonly roots: readonly Item[];
  readonly people: readonly Thing[];
}

const LOOSE: readonly (string | null)[] = ['LOCATED_IN', 'INCUBATED_IN'];

export const bodyStyle = ({label, kind}: Thing): 'place' | 'party' | 'body' =>
  kind === 'party_org' ? 'party' : label === 'Place' ? 'place' : 'body';

const postItem = ({title, status, person, fact}: HeldPost, lang: Language): Item => ({
  name:
    status === null || status === 'current'
      ? title
      : `${title}${BRACKETS[lang].join(statusWord(status, lang))}`,
  style: 'post',
  loose: false,
  proof: fact.sentence,
  holder: person.id,
  children: [],
});

const eventItem = ({object, date, sentence}: ReportedFact): Item => ({
  name: date === null ? object.name : `${object.name} ${date}`,
  style: 'event',
  loose: false,
  proof: sentence,
  holder: null,
  children: [],
});

/** Bodies that belong to nothing stand alone when somebody has a post there. */
const withLoneBodies = (
  forest: readonly TreeNode[],
  posts: readonly HeldPost[],
): readonly TreeNode[] => {
  const known = new Set<string>();
  const note = ({body, children}: TreeNode): void => {
    known.add(body.id);
    children.forEach(note);
  };
  forest.forEach(note);
  const alone = new Map(
    posts.flatMap(({body}) => (body === null || known.has(body.id) ? [] : [[body.id, body]])),
  );
  return [
    ...forest,
    ...[...alone.values()].map(body => ({body, relation: null, fact: null, children: []})),
  ];
};

const holdersOf = (item: Item): string[] => [
  ...(item.holder === null ? [] : [item.holder]),
  ...item.children.flatMap(holdersOf),
];

/** Trees that share people come one after the other, those without any people last. */
const neighbours = (roots: readonly Item[]): Item[] => {
  const trees = roots.map(root => ({root, holders: holdersOf(root)}));
  const alone = trees.filter(({holders}) => holders.length === 0);
  let rest = trees.filter(({holders}) => holders.length > 0);
  const ordered: Item[] = [];
  const seen = new Set<string>();
  while (rest.length > 0) {
    const next = rest.find(({holders}) => holders.some(id => seen.has(id))) ?? rest[0];
    rest = rest.filter(tree => tree !== next);
    if (next !== undefined) {
      ordered.push(next.root);
      next.holders.forEach(id => seen.add(id));
    }
  }
  return [...ordered, ...alone.map(({root}) => root)];
};

export const contentOf = (facts: readonly ReportedFact[], lang: Language): Content => {
  const posts = heldPosts(facts);
  const postsOf = groupBy(posts, ({body}) => body?.id);
  const eventsOf = groupBy(
    facts.filter(({relation}) => relation === 'ORGANIZED'),
    ({subject}) => subject.id,
  );
  const itemOf = ({body, relation, fact, children}: TreeNode): Item => ({
    name: body.name,
    style: bodyStyle(body),
    loose: LOOSE.includes(relation),
    proof: fact?.sentence ?? null,
    holder: null,
    children: [
      ...(postsOf.get(body.id) ?? []).map(post => postItem(post, lang)),
      ...(eventsOf.get(body.id) ?? []).map(eventItem),
      ...children.map(itemOf),
    ],
  });
  return {
    roots: neighbours([
      ...withLoneBodies(bodyForest(facts), posts).map(itemOf),
      ...(postsOf.get(undefined) ?? []).map(post => postItem(post, lang)),
    ]),
    people: [...new Map(posts.map(({person}) => [person.id, person])).values()],
  };
};
