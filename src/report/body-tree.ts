/** Which body belongs to which: a forest, so that it can be drawn as text or as a picture. */
import type {Language, Texts} from '../language/language';
import type {ReportedFact, Thing} from './fact';
import {groupBy} from './group';

/** Relations that put one body under another; of two for one body the earlier here decides. */
const UNDER = ['PART_OF', 'SUBSIDIARY_OF', 'PARTY_ORG_OF', 'INCUBATED_IN', 'LOCATED_IN'] as const;
export type UnderRelation = (typeof UNDER)[number];

/** What a reader is told beside the name; that a part is a part shows in the tree itself. */
const RELATION_WORDS: Readonly<Record<UnderRelation, Texts>> = {
  PART_OF: {en: '', zh: ''},
  SUBSIDIARY_OF: {en: 'subsidiary', zh: '子公司'},
  PARTY_ORG_OF: {en: 'Party organisation', zh: '党组织'},
  INCUBATED_IN: {en: 'incubated here', zh: '在此孵化'},
  LOCATED_IN: {en: 'located here', zh: '位于此地'},
};

export interface TreeNode {
  readonly body: Thing;
  /** How it stands under its parent; null at a root. */
  readonly relation: UnderRelation | null;
  readonly fact: ReportedFact | null;
  readonly children: readonly TreeNode[];
}

const isUnder = (relation: string): relation is UnderRelation =>
  (UNDER as readonly string[]).includes(relation);

const isBody = ({label}: Thing): boolean => label === 'Organization' || label === 'Place';

export const relationWord = (relation: UnderRelation, lang: Language): string =>
  RELATION_WORDS[relation][lang];

interface Link {
  readonly relation: UnderRelation;
  readonly fact: ReportedFact;
}

const linksOf = (facts: readonly ReportedFact[]): Link[] =>
  facts.flatMap(fact =>
    isUnder(fact.relation) && isBody(fact.subject) && isBody(fact.object)
      ? [{relation: fact.relation, fact}]
      : [],
  );

const closeness = (relation: UnderRelation | null): number =>
  relation === null ? -1 : UNDER.indexOf(relation);

const byRelation = (a: Link, b: Link): number => closeness(a.relation) - closeness(b.relation);

/** True when `below` stands somewhere under `id` already. */
const standsUnder = (parents: ReadonlyMap<string, Link>, below: string, id: string): boolean => {
  for (let at: string | undefined = below; at !== undefined;) {
    if (at === id) return true;
    at = parents.get(at)?.fact.object.id;
  }
  return false;
};

/** One parent each, and none that would close a circle. */
const parentsOf = (links: readonly Link[]): ReadonlyMap<string, Link> => {
  const parents = new Map<string, Link>();
  for (const link of links.toSorted(byRelation)) {
    const {subject, object} = link.fact;
    if (!parents.has(subject.id) && !standsUnder(parents, object.id, subject.id)) {
      parents.set(subject.id, link);
    }
  }
  return parents;
};

const size = ({children}: TreeNode): number =>
  children.reduce((sum, child) => sum + size(child), 1);

/** What belongs to a body comes before what only lies there. */
const byCloseness = (a: TreeNode, b: TreeNode): number =>
  closeness(a.relation) - closeness(b.relation);

/**
 * The bodies these facts join, the largest tree first, else in the order of the facts. Bodies that
 * belong to nothing and that nothing belongs to are left out.
 */
export const bodyForest = (facts: readonly ReportedFact[]): TreeNode[] => {
  const links = linksOf(facts);
  const parents = parentsOf(links);
  const bodies = new Map(
    links.flatMap(({fact: {subject, object}}) =>
      [subject, object].map(body => [body.id, body] as const),
    ),
  );
  const below = groupBy([...bodies.values()], ({id}) => parents.get(id)?.fact.object.id);
  const nodeOf = (body: Thing): TreeNode => {
    const link = parents.get(body.id);
    return {
      body,
      relation: link?.relation ?? null,
      fact: link?.fact ?? null,
      children: (below.get(body.id) ?? []).map(nodeOf).toSorted(byCloseness),
    };
  };
  return (below.get(undefined) ?? [])
    .map(nodeOf)
    .filter(({children}) => children.length > 0)
    .toSorted((a, b) => size(b) - size(a));
};

/** The node of a body, wherever it stands in the forest. */
export const findNode = (forest: readonly TreeNode[], id: string): TreeNode | undefined => {
  for (const node of forest) {
    const found = node.body.id === id ? node : findNode(node.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** One line a body, with box characters: `├─ name  (note)`. */
export const treeLines = (
  node: TreeNode,
  caption: (node: TreeNode) => string,
  indent = '',
): string[] => [
  ...(indent === '' ? [caption(node)] : []),
  ...node.children.flatMap((child, index) => {
    const last = index === node.children.length - 1;
    return [
      `${indent}${last ? '└─ ' : '├─ '}${caption(child)}`,
      ...treeLines(child, caption, `${indent}${last ? '   ' : '│  '}`),
    ];
  }),
];
