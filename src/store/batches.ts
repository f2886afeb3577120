/** More rows a statement gain nothing and cost the server memory. */
const ROWS_PER_STATEMENT = 2000;

export const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
};

interface Batch<T> {
  readonly statement: string;
  readonly items: readonly T[];
}

/** Items that one statement can handle together, cut into batches. */
export const batches = <T>(items: Iterable<T>, statementOf: (item: T) => string): Batch<T>[] =>
  [...groupBy(items, statementOf)].flatMap(([statement, group]) =>
    Array.from({length: Math.ceil(group.length / ROWS_PER_STATEMENT)}, (_, index) => ({
      statement,
      items: group.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
    })),
  );
