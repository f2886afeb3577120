/**
 * What a load does to the stored part of the graph: pure, so that both engines do the same and
 * tests can compare. First every old version is taken back, then every article is added.
 */
import type {Claim, EntityChange, GraphChange} from '../graph/change';
import {claimOf, joinClaims, stateOf} from '../graph/entity';
import {decodeProofs, propertiesOfProofs, withNews, type Proof} from '../graph/proof';
import {nodeKey, relationshipKey} from './stored';
import type {Claims, Contribution, Stored, StoredNode, StoredRelationship} from './stored';

/** What is put together article by article and made into a node or relationship once, at the end. */
interface Draft {
  readonly nodes: Map<string, StoredNode>;
  readonly relationships: Map<string, StoredRelationship>;
  /** All claims on a node, by article. */
  readonly claims: Map<string, Map<string, Claim>>;
  /** The joined claim on a node to which articles were only added. */
  readonly joined: Map<string, EntityChange>;
  readonly proved: Map<string, Proved>;
}

/** The proofs that are stored are read when the fact is settled, so only those of one are in memory. */
interface Proved extends Omit<StoredRelationship, 'properties'> {
  readonly news: Map<string, Proof | null>;
}

const prove = (
  {proved}: Draft,
  {type, id, from, to}: Omit<StoredRelationship, 'properties'>,
  article: string,
  proof: Proof | null,
): void => {
  const key = relationshipKey({type, id});
  const fact = proved.get(key) ?? {type, id, from, to, news: new Map<string, Proof | null>()};
  fact.news.set(article, proof);
  proved.set(key, fact);
};

const takeBack = (draft: Draft, old: Contribution): void => {
  old.nodes.forEach(ref => draft.nodes.delete(nodeKey(ref)));
  old.ties.forEach(key => draft.relationships.delete(key));
  for (const key of old.facts) {
    const fact = draft.relationships.get(key);
    if (fact !== undefined) prove(draft, fact, old.article, null);
  }
  draft.claims.forEach(claims => claims.delete(old.article));
};

const addNode = ({nodes, claims, joined}: Draft, change: EntityChange, article: string): void => {
  const key = nodeKey(change);
  const byArticle = claims.get(key);
  if (byArticle !== undefined) {
    byArticle.set(article, change.claim);
    return;
  }
  const before = joined.get(key)?.claim ?? claimOf(nodes.get(key));
  const claim = before === undefined ? change.claim : joinClaims(before, change.claim);
  joined.set(key, {...change, claim});
};

const add = (draft: Draft, change: GraphChange): void => {
  for (const {label, id, properties} of change.own) {
    draft.nodes.set(nodeKey({label, id}), {label, id, labels: [label], properties});
  }
  change.entities.forEach(entity => {
    addNode(draft, entity, change.article);
  });
  change.ties.forEach(tie => draft.relationships.set(relationshipKey(tie), tie));
  change.facts.forEach(fact => {
    prove(draft, fact, fact.proof.article, fact.proof);
  });
};

/** Nodes whose claims are at hand are made from all of them; without any they go. */
const settleClaims = ({nodes, claims}: Draft, names: ReadonlyMap<string, string>): void => {
  for (const [key, byArticle] of claims) {
    const name = String(nodes.get(key)?.properties.name ?? names.get(key));
    const [label, id] = key.split(' ') as [StoredNode['label'], string];
    if (byArticle.size === 0) {
      nodes.delete(key);
    } else {
      const joined = [...byArticle.values()].reduce(joinClaims);
      nodes.set(key, {label, id, ...stateOf(label, id, name, joined)});
    }
  }
};

const settle = ({nodes, relationships, joined, proved}: Draft): void => {
  for (const [key, {label, id, name, claim}] of joined) {
    nodes.set(key, {label, id, ...stateOf(label, id, name, claim)});
  }
  for (const [key, {news, ...fact}] of proved) {
    const proofs = withNews(decodeProofs(relationships.get(key)?.properties.proofs), news);
    if (proofs.length === 0) {
      relationships.delete(key);
    } else {
      relationships.set(key, {...fact, properties: propertiesOfProofs(fact.id, proofs)});
    }
  }
};

const namesIn = (changes: readonly GraphChange[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap(({entities}) =>
      entities.map((entity): [string, string] => [nodeKey(entity), entity.name]),
    ),
  );

/** The stored part after the load. */
export const afterLoad = (
  before: Stored,
  old: readonly Contribution[],
  claims: Claims,
  changes: readonly GraphChange[],
): Stored => {
  const draft: Draft = {
    nodes: new Map(before.nodes),
    relationships: new Map(before.relationships),
    claims: new Map([...claims].map(([key, byArticle]) => [key, new Map(byArticle)])),
    joined: new Map(),
    proved: new Map(),
  };
  old.forEach(contribution => {
    takeBack(draft, contribution);
  });
  changes.forEach(change => {
    add(draft, change);
  });
  if (claims.size > 0) settleClaims(draft, namesIn(changes));
  settle(draft);
  return draft;
};
