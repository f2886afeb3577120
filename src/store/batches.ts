import {groupBy} from '../article/group-by';

/** More rows a statement gain nothing and cost the server memory. */
const ROWS_PER_STATEMENT = 2000;

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
