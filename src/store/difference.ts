/** What must be written to get from the stored part of the graph to the wanted one; pure. */
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

/** Keys sorted at every level: engines give properties and labels back in orders of their own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const between = <T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  content: (item: T) => unknown,
): Difference<T> => {
  const created: T[] = [];
  const changed: T[] = [];
  let unchanged = 0;
  for (const [key, item] of after) {
    const old = before.get(key);
    if (old === undefined) {
      created.push(item);
    } else if (canonical(content(old)) === canonical(content(item))) {
      unchanged += 1;
    } else {
      changed.push(item);
    }
  }
  const removed = [...before].flatMap(([key, item]) => (after.has(key) ? [] : [item]));
  return {created, changed, removed, unchanged};
};

export const difference = (before: Stored, after: Stored): GraphDifference => ({
  nodes: between(before.nodes, after.nodes, node => [[...node.labels].sort(), node.properties]),
  relationships: between(before.relationships, after.relationships, ({properties}) => properties),
});

export const tally = <T>(found: Difference<T>): Tally => ({
  created: found.created.length,
  changed: found.changed.length,
  unchanged: found.unchanged,
  removed: found.removed.length,
});
