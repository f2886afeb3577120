/**
 * What a load does to the stored part of the graph: pure, so that both engines do the same and
 * tests can compare. First every old version is taken back, then every article is added.
 */
import type {EntityChange, FactChange, GraphChange} from '../graph/change';
import {addEntity, joinClaims, stateOf} from '../graph/entity';
import {decodeProofs, propertiesOfProofs, withProof, withoutArticle} from '../graph/proof';
import type {Claim} from '../graph/change';
import {nodeKey, relationshipKey} from './stored';
import type {Claims, Contribution, Stored, StoredNode, StoredRelationship} from './stored';

interface Draft {
  readonly nodes: Map<string, StoredNode>;
  readonly relationships: Map<string, StoredRelationship>;
  readonly claims: Map<string, Map<string, Claim>>;
}

const takeBack = (draft: Draft, old: Contribution): void => {
  old.nodes.forEach(ref => draft.nodes.delete(nodeKey(ref)));
  old.ties.forEach(key => draft.relationships.delete(key));
  for (const key of old.facts) {
    const fact = draft.relationships.get(key);
    const proofs = withoutArticle(decodeProofs(fact?.properties.proofs), old.article);
    if (fact === undefined || proofs.length === 0) {
      draft.relationships.delete(key);
    } else {
      draft.relationships.set(key, {...fact, properties: propertiesOfProofs(fact.id, proofs)});
    }
  }
  draft.claims.forEach(claims => claims.delete(old.article));
};

const addNode = (draft: Draft, change: EntityChange, article: string): void => {
  const key = nodeKey(change);
  const claims = draft.claims.get(key);
  if (claims === undefined) {
    const {label, id} = change;
    draft.nodes.set(key, {label, id, ...addEntity(draft.nodes.get(key), change)});
    return;
  }
  claims.set(article, change.claim);
};

/** Nodes whose claims are at hand are made from all of them; without any they go. */
const settleClaims = (draft: Draft, names: ReadonlyMap<string, string>): void => {
  for (const [key, claims] of draft.claims) {
    const node = draft.nodes.get(key);
    const name = String(node?.properties.name ?? names.get(key));
    const [label, id] = key.split(' ') as [StoredNode['label'], string];
    if (claims.size === 0) {
      draft.nodes.delete(key);
    } else {
      const joined = [...claims.values()].reduce(joinClaims);
      draft.nodes.set(key, {label, id, ...stateOf(label, id, name, joined)});
    }
  }
};

const addFact = (draft: Draft, fact: FactChange): void => {
  const key = relationshipKey(fact);
  const proofs = withProof(
    decodeProofs(draft.relationships.get(key)?.properties.proofs),
    fact.proof,
  );
  const {type, id, from, to} = fact;
  draft.relationships.set(key, {type, id, from, to, properties: propertiesOfProofs(id, proofs)});
};

const add = (draft: Draft, change: GraphChange): void => {
  for (const {label, id, properties} of change.own) {
    draft.nodes.set(nodeKey({label, id}), {label, id, labels: [label], properties});
  }
  change.entities.forEach(entity => addNode(draft, entity, change.article));
  change.ties.forEach(tie => draft.relationships.set(relationshipKey(tie), tie));
  change.facts.forEach(fact => addFact(draft, fact));
};

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
  };
  old.forEach(contribution => takeBack(draft, contribution));
  changes.forEach(change => add(draft, change));
  const names = changes.flatMap(({entities}) =>
    entities.map((entity): [string, string] => [nodeKey(entity), entity.name]),
  );
  settleClaims(draft, new Map(names));
  return draft;
};
