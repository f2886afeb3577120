/**
 * The Cypher that loads the graph. Statements are built from the closed model only (label and
 * type names are its constants); everything an article says travels in `$rows`.
 */
import type {NodeRef} from '../graph/change';
import {SECOND_LABELS} from '../graph/kinds';
import {
  ALL_NODE_PROPERTIES,
  ALL_RELATIONSHIP_PROPERTIES,
  type Labels,
  type NodeLabel,
  type RelationshipType,
} from '../graph/model';
import type {Values} from '../graph/value';
import type {Parameter} from './value';

/** The labels at both ends choose the index, so they are part of every statement. */
export interface RelationshipShape {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

export const shapeOf = (relationship: {
  readonly type: RelationshipType;
  readonly from: NodeRef;
  readonly to: NodeRef;
}): RelationshipShape => ({
  type: relationship.type,
  from: relationship.from.label,
  to: relationship.to.label,
});

/**
 * Rows are lists, their values in the order of the model, null for a property that is missing:
 * both engines take a list several times as fast as a map with the same keys in every row.
 */
const valuesOf = (names: readonly string[], properties: Values): Parameter[] =>
  names.map(name => properties[name] ?? null);

/** A map of all these properties, from the values of a row; null is no property. */
const mapOf = (names: readonly string[], first: number): string =>
  `{${names.map((name, at) => `${name}: row[${String(first + at)}]`).join(', ')}}`;

export const nodeRow = ({label, properties}: {label: NodeLabel; properties: Values}): Parameter =>
  valuesOf(ALL_NODE_PROPERTIES[label], properties);

interface Tie {
  readonly id: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
}

/** Each is asked for with every row, so it is made once. */
const kept = <Shape>(
  keyOf: (shape: Shape) => string,
  make: (shape: Shape) => string,
): ((shape: Shape) => string) => {
  const made = new Map<string, string>();
  return shape => {
    const key = keyOf(shape);
    const statement = made.get(key) ?? make(shape);
    made.set(key, statement);
    return statement;
  };
};
const ofLabels = (make: (labels: Labels) => string) => kept(labels => labels.join(':'), make);
const ofShape = (make: (shape: RelationshipShape) => string) =>
  kept(({type, from, to}) => `${type} ${from} ${to}`, make);

/** For statements that look for a relationship. */
export const tieRow = ({from, to, id}: Tie): Parameter => [from.id, to.id, id];

/** For statements that write one. */
export const relationshipRow = (
  relationship: Tie & {readonly type: RelationshipType; readonly properties: Values},
): Parameter => {
  const {type, from, to, properties} = relationship;
  return [from.id, to.id, ...valuesOf(ALL_RELATIONSHIP_PROPERTIES[type], properties)];
};

/** Always from the start node: a body may have a million arrows pointing at it. */
const matchOne = ({type, from, to}: RelationshipShape): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row[0]})-[r:${type} {id: row[2]}]->(b:${to} {id: row[1]})`;

export const readNodes = (label: NodeLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id})
   RETURN id, labels(n) AS labels, properties(n) AS properties`;

export const readRelationships = ofShape(
  shape => `${matchOne(shape)} RETURN row[2] AS id, properties(r) AS properties`,
);

export const createNodes = ofLabels(
  labels =>
    `UNWIND $rows AS row CREATE (n:${labels.join(':')} ${mapOf(ALL_NODE_PROPERTIES[labels[0]], 0)}) RETURN count(*) AS done`,
);

/** A body's kind may become narrower, so any other second label goes. */
export const changeNodes = ofLabels(labels => {
  const [label, second] = labels;
  const others = SECOND_LABELS.filter(other => other !== second);
  const relabel =
    label === 'Organization' || label === 'Place'
      ? `REMOVE ${others.map(other => `n:${other}`).join(', ')}${second === undefined ? '' : ` SET n:${second}`}`
      : '';
  return `UNWIND $rows AS row MATCH (n:${label} {id: row[0]}) SET n = ${mapOf(ALL_NODE_PROPERTIES[label], 0)} ${relabel} RETURN count(*) AS done`;
});

export const createRelationships = ofShape(shape => {
  const {type, from, to} = shape;
  return `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]})
   CREATE (a)-[r:${type} ${mapOf(ALL_RELATIONSHIP_PROPERTIES[type], 2)}]->(b) RETURN count(*) AS done`;
});

export const changeRelationships = ofShape(
  shape =>
    `${matchOne(shape)} SET r = ${mapOf(ALL_RELATIONSHIP_PROPERTIES[shape.type], 2)} RETURN count(*) AS done`,
);

export const deleteRelationships = ofShape(shape => `${matchOne(shape)} DELETE r`);

export const deleteNodes = (label: NodeLabel): string =>
  `UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`;

/** What an earlier version of an article left behind. */
export const ARTICLE_VERSIONS =
  'UNWIND $articles AS article MATCH (a:Article {id: article}) RETURN article, a.version AS version';

export const OLD_SENTENCES = `UNWIND $articles AS article
  MATCH (a:Article {id: article})-[r:HAS_SENTENCE]->(s:Sentence)
  RETURN article, s.id AS sentence, properties(s) AS node, properties(r) AS relationship`;

export const OLD_MENTIONS = `UNWIND $sentences AS sentence
  MATCH (s:Sentence {id: sentence})-[r:MENTIONS]->(n)
  RETURN sentence, properties(r) AS relationship, n.id AS id, labels(n) AS labels,
    properties(n) AS properties`;

export const oldFacts = (from: NodeLabel): string => `UNWIND $ids AS id
  MATCH (a:${from} {id: id})-[r]->(b) WHERE any(s IN r.evidence WHERE s IN $sentences)
  RETURN type(r) AS type, properties(r) AS properties, id AS from, b.id AS to, labels(b) AS labels`;

export const claimsOn = (label: NodeLabel): string => `UNWIND $ids AS id
  MATCH (n:${label} {id: id})<-[m:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
  WHERE m.claim IS NOT NULL RETURN id, a.id AS article, m.claim AS claim`;

/** What `resolve` must know of persons. */
export const PERSONS_NAMED = `UNWIND $names AS name MATCH (p:Person {name: name})
  RETURN p.id AS id, name, p.disambiguator AS disambiguator, p.correctedBy AS correctedBy ORDER BY id`;

export const BODIES_SERVED = `UNWIND $ids AS id MATCH (:Person {id: id})-[:SERVES|HOLDS]->(b)
  WHERE NOT EXISTS { MATCH (b)-[:POST_OF]->() }
  RETURN DISTINCT id, b.id AS body, b.name AS name, labels(b) AS labels ORDER BY id, body`;

export const WHOLES = `UNWIND $ids AS id
  MATCH (:Organization {id: id})-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF]->(w:Organization)
  RETURN DISTINCT id, w.id AS whole ORDER BY id, whole`;

export const PERSONS_MENTIONED = `UNWIND $articles AS article
  MATCH (:Article {id: article})-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(p:Person)
  WHERE p.id IN $ids RETURN DISTINCT article, p.id AS id ORDER BY id, article`;

export const ARTICLES_OF_PERSONS = `UNWIND $ids AS id
  MATCH (:Person {id: id})<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
  RETURN id, count(DISTINCT a) AS articles`;
