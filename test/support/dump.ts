/** A whole graph as sorted lines, to compare stores, orders and models. */
import type {GraphChange, Claim} from '../../src/graph/change';
import {joinClaims, stateOf} from '../../src/graph/entity';
import {propertiesOfProofs, type Proof} from '../../src/graph/proof';
import {nodeValue, relationshipValue} from '../../src/store/normalise';
import type {Store} from '../../src/store/store';
import type {RowValue} from '../../src/store/value';

type Plain = Readonly<Record<string, RowValue>>;

const nodeLine = (labels: readonly string[], properties: object): string =>
  JSON.stringify(nodeValue(labels, properties as Plain));
const relationshipLine = (from: string, type: string, to: string, properties: object): string =>
  JSON.stringify([from, to, relationshipValue(type, properties as Plain)]);

export const dump = async (store: Store): Promise<string[]> => {
  const nodes = await store.read('MATCH (n) WHERE NOT n:TupuGraph RETURN n');
  const relationships = await store.read('MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b');
  return [
    ...nodes.map(({n}) => JSON.stringify(n)),
    ...relationships.map(({a, r, b}) => JSON.stringify([a, b, r])),
  ].sort();
};

/** What a store must hold after these changes in this order: made anew, not step by step. */
export const dumpOfChanges = (changes: readonly GraphChange[]): string[] => {
  const latest = [...new Map(changes.map(change => [change.article, change])).values()];
  const lines = new Set<string>();
  const claims = new Map<string, {make: (claim: Claim) => string; claims: Claim[]}>();
  const proofs = new Map<string, {make: (proofs: Proof[]) => string; proofs: Proof[]}>();
  for (const {own, entities, ties, facts} of latest) {
    own.forEach(({label, properties}) => lines.add(nodeLine([label], properties)));
    ties.forEach(({from, type, to, properties}) =>
      lines.add(relationshipLine(from.id, type, to.id, properties)),
    );
    for (const {label, id, name, claim} of entities) {
      const make = (joined: Claim): string => {
        const state = stateOf(label, id, name, joined);
        return nodeLine(state.labels, state.properties);
      };
      const found = claims.get(id) ?? {make, claims: []};
      found.claims.push(claim);
      claims.set(id, found);
    }
    for (const {id, type, from, to, proof} of facts) {
      const make = (all: Proof[]): string =>
        relationshipLine(from.id, type, to.id, propertiesOfProofs(id, all));
      const found = proofs.get(id) ?? {make, proofs: []};
      found.proofs.push(proof);
      proofs.set(id, found);
    }
  }
  claims.forEach(({make, claims: all}) => lines.add(make(all.reduce(joinClaims))));
  proofs.forEach(({make, proofs: all}) => lines.add(make(all)));
  return [...lines].sort();
};
