/** What every store must answer to the named queries; it gets a store that holds the fixture. */
import type {ExecutionContext} from 'ava';
import {namedQueries} from '../../src/query/library';
import {resolveName} from '../../src/query/names/resolve';
import {ask, runQuery} from '../../src/query/run';
import type {Store} from '../../src/store/store';
import {textOf, type Row} from '../../src/store/value';
import type {NameCase} from '../support/name-cases';
import {QUERY_CASES} from '../support/query-cases';
import type {QueryCase} from '../support/query-cases/case';

const only = (row: Row, like: Row | undefined): Row =>
  Object.fromEntries(Object.keys(like ?? {}).map(column => [column, row[column] ?? null]));

export const answers =
  ({query, given, rows}: QueryCase) =>
  async (t: ExecutionContext, store: Store): Promise<void> => {
    const {rows: found} = await ask(store, query, given);
    t.deepEqual(
      found.map((row, index) => only(row, rows[index])),
      rows,
    );
  };

/** A fact's id leads to every sentence that proves it, the earlier article first. */
export const evidenceOfFact = async (t: ExecutionContext, store: Store): Promise<void> => {
  const [leader] = await runQuery(store, 'leaders', {body: '青石街道党工委'});
  const rows = await runQuery(store, 'evidence', {
    about: '青石街道党工委',
    fact: textOf(leader ?? {}, 'fact'),
  });
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
      const {
        rows: [row],
      } = await ask(store, name, example.given);
      t.deepEqual(
        Object.keys(row ?? {}),
        columns.map(column => column.name),
        name,
      );
    }
  }
};

/** A loose name is taken for one thing, or what it may mean is listed. */
export const names =
  ({type, given, how, name}: NameCase) =>
  async (t: ExecutionContext, store: Store): Promise<void> => {
    if (how === 'refused') {
      const error = await t.throwsAsync(resolveName(store, type, given), {code: 'QUERY_PARAMETER'});
      for (const each of name) t.true(error.message.includes(each), error.message);
    } else {
      const taken = await resolveName(store, type, given);
      t.deepEqual({how: taken.how, name: taken.hit.name}, {how, name});
    }
  };
