/**
 * The graph model in one place: which labels and relationship types there are, what joins what,
 * and which properties they carry. Schema, statements and docs are made from these tables, so a
 * name that is not here can never reach an engine.
 */
import {ENTITY_LABELS, FACT_TYPES} from '../article/facts';

/**
 * Rises whenever the same facts make another graph (the model or `resolve` changed). A store keeps
 * the number it was made with: cypher/migrations/ brings an older one up, a newer one is refused.
 */
export const GRAPH_VERSION = 2;

export const NODE_LABELS = [...ENTITY_LABELS, 'Article', 'Sentence'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];
/** The label of the model, then the second one where there is one. */
export type Labels = readonly [NodeLabel, ...string[]];

/** SERVES is the shortcut over HOLDS and POST_OF; the last two tie facts to the text. */
export const RELATIONSHIP_TYPES = [...FACT_TYPES, 'SERVES', 'HAS_SENTENCE', 'MENTIONS'] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Carried by every node; `aliases` and `names` only where there are any. */
export const COMMON_NODE_PROPERTIES = ['id', 'name', 'aliases', 'names'] as const;

/** Properties of a label beside the common ones; ids and names apart, all may be missing. */
export const NODE_PROPERTIES: Readonly<Record<NodeLabel, readonly string[]>> = {
  Person: ['disambiguator', 'correctedBy'],
  Organization: ['kind', 'level', 'correctedBy'],
  Place: ['kind', 'code', 'level', 'correctedBy'],
  Post: ['title', 'rank'],
  Event: ['kind', 'date', 'datePrecision'],
  Honour: ['year'],
  Initiative: ['kind'],
  Figure: ['value', 'unit', 'approximate', 'of'],
  Statement: ['text'],
  Article: ['docId', 'url', 'source', 'publishedAt', 'sha256', 'version'],
  Sentence: ['index', 'kind', 'text', 'start', 'end', 'rawStart', 'rawEnd'],
};

/**
 * Carried by every relationship that states a fact about the world. `proofs` holds one JSON text
 * an article (see proof.ts); all others are made from it.
 */
export const PROOF_PROPERTIES = [
  'id',
  'evidence',
  'quote',
  'rule',
  'confidence',
  'firstSeen',
  'lastSeen',
  'sources',
  'proofs',
] as const;

interface RelationshipModel {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /** Beside PROOF_PROPERTIES (facts) or `id` (the two that tie to the text). */
  readonly properties: readonly string[];
  /** False for what only ties the graph to the text. */
  readonly fact: boolean;
}

const BODIES = ['Organization', 'Place'] as const;
const ACTORS = ['Person', 'Organization'] as const;
const fact = (
  from: readonly NodeLabel[],
  to: readonly NodeLabel[],
  properties: readonly string[] = [],
): RelationshipModel => ({from, to, properties, fact: true});

export const RELATIONSHIPS: Readonly<Record<RelationshipType, RelationshipModel>> = {
  HOLDS: fact(['Person'], ['Post'], ['status', 'since', 'until', 'asOf', 'change']),
  POST_OF: fact(['Post'], BODIES),
  SERVES: fact(['Person'], BODIES, ['title', 'status', 'since', 'until', 'asOf', 'change']),
  PART_OF: fact(BODIES, BODIES),
  PARTY_ORG_OF: fact(['Organization'], BODIES),
  SUBSIDIARY_OF: fact(['Organization'], ['Organization']),
  // A meeting takes place in a school as well as in a district.
  LOCATED_IN: fact([...BODIES, 'Event'], BODIES),
  INCUBATED_IN: fact(['Organization'], BODIES),
  ORGANIZED: fact([...ACTORS, 'Place'], ['Event'], ['capacity']),
  ATTENDED: fact([...ACTORS, 'Place'], ['Event'], ['capacity']),
  VISITED: fact([...ACTORS, 'Place'], ['Event', ...BODIES], ['capacity']),
  AWARDED: fact(['Organization', 'Person', 'Place', 'Initiative'], ['Honour'], ['year']),
  RUNS: fact(BODIES, ['Initiative']),
  REPORTS: fact(BODIES, ['Figure']),
  SAID: fact(['Person', 'Organization'], ['Statement']),
  SAME_AS: fact(BODIES, BODIES, ['by', 'score']),
  HAS_SENTENCE: {from: ['Article'], to: ['Sentence'], properties: [], fact: false},
  MENTIONS: {
    from: ['Sentence'],
    to: ENTITY_LABELS,
    properties: ['start', 'end', 'surface', 'rule', 'confidence', 'claim'],
    fact: false,
  },
};

const byKey = <Key extends string>(
  keys: readonly Key[],
  namesOf: (key: Key) => readonly string[],
): Readonly<Record<Key, readonly string[]>> =>
  Object.fromEntries(keys.map(key => [key, namesOf(key)])) as Record<Key, readonly string[]>;

/** Every property that a node of the label may carry, the id first. */
export const ALL_NODE_PROPERTIES = byKey(NODE_LABELS, label => [
  ...COMMON_NODE_PROPERTIES,
  ...NODE_PROPERTIES[label],
]);

/** Every property that a relationship of the type may carry, the id first. */
export const ALL_RELATIONSHIP_PROPERTIES = byKey(RELATIONSHIP_TYPES, type => [
  ...(RELATIONSHIPS[type].fact ? PROOF_PROPERTIES : ['id']),
  ...RELATIONSHIPS[type].properties,
]);

/** True when the model lets a relationship of this type run between these labels. */
export const joins = (type: RelationshipType, from: NodeLabel, to: NodeLabel): boolean =>
  RELATIONSHIPS[type].from.includes(from) && RELATIONSHIPS[type].to.includes(to);
