/** What every store must answer to the named queries; it gets a store that holds the fixture. */
import type {ExecutionContext} from 'ava';
import {namedQueries} from '../../src/query/library';
import {runQuery} from '../../src/query/run';
import type {Store} from '../../src/store/store';
import {textOf, type Row} from '../../src/store/value';
import {QUERY_CASES, type QueryCase} from '../support/query-cases';

const only = (row: Row, like: Row | undefined): Row =>
  Object.fromEntries(Object.keys(like ?? {}).map(column => [column, row[column] ?? null]));

export const answers =
  ({query, given, rows}: QueryCase) =>
  async (t: ExecutionContext, store: Store): Promise<void> => {
    const found = await runQuery(store, query, given);
    t.deepEqual(
      found.map((row, index) => only(row, rows[index])),
      rows,
    );
  };

/** A fact's id leads to every sentence that proves it, the earlier article first. */
export const evidenceOfFact = async (t: ExecutionContext, store: Store): Promise<void> => {
  const [leader] = await runQuery(store, 'leaders', {body: '青石街道党工委'});
  const rows = await runQuery(store, 'evidence', {fact: textOf(leader ?? {}, 'fact')});
  t.like(rows, [
    {subject: '郑远山', relation: 'SERVES', object: '青石街道党工委', published: '2024-11-22'},
    {sentence: '青石街道党工委书记郑远山调研。', source: '青石日报', start: 0, rawEnd: 15},
  ]);
};

/** The columns are those of the head, in its order. */
export const columnsAreDeclared = async (t: ExecutionContext, store: Store): Promise<void> => {
  for (const {name, columns} of namedQueries()) {
    const example = QUERY_CASES.find(({query, rows}) => query === name && rows.length > 0);
    if (example !== undefined) {
      const [row] = await runQuery(store, name, example.given);
      t.deepEqual(
        Object.keys(row ?? {}),
        columns.map(column => column.name),
        name,
      );
    }
  }
};
