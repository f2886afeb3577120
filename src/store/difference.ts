/** What must be written to get from the stored part of the graph to the wanted one; pure. */
import {isDeepStrictEqual} from 'node:util';
import type {Tally} from './store';
import type {Stored, StoredNode, StoredRelationship} from './stored';

export interface Difference<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
  readonly unchanged: number;
}

export interface GraphDifference {
  readonly nodes: Difference<StoredNode>;
  readonly relationships: Difference<StoredRelationship>;
}

/** Neither the order of keys nor that of labels tells: engines have orders of their own. */
const sameNode = (a: StoredNode, b: StoredNode): boolean =>
  a.labels.length === b.labels.length &&
  a.labels.every(label => b.labels.includes(label)) &&
  isDeepStrictEqual(a.properties, b.properties);

const sameRelationship = (a: StoredRelationship, b: StoredRelationship): boolean =>
  isDeepStrictEqual(a.properties, b.properties);

const between = <T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): Difference<T> => {
  const created: T[] = [];
  const changed: T[] = [];
  let unchanged = 0;
  for (const [key, item] of after) {
    const old = before.get(key);
    if (old === undefined) {
      created.push(item);
    } else if (old === item || same(old, item)) {
      unchanged += 1;
    } else {
      changed.push(item);
    }
  }
  const removed = [...before].flatMap(([key, item]) => (after.has(key) ? [] : [item]));
  return {created, changed, removed, unchanged};
};

export const difference = (before: Stored, after: Stored): GraphDifference => ({
  nodes: between(before.nodes, after.nodes, sameNode),
  relationships: between(before.relationships, after.relationships, sameRelationship),
});

export const tally = <T>(found: Difference<T>): Tally => ({
  created: found.created.length,
  changed: found.changed.length,
  unchanged: found.unchanged,
  removed: found.removed.length,
});
