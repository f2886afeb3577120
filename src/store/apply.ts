/** One load inside one transaction: read what is there, plan, write the difference. */
import {TupuError} from '../article/error';
import type {GraphChange} from '../graph/change';
import {batches} from './batches';
import {difference, tally, type Difference, type GraphDifference} from './difference';
import {afterLoad} from './plan';
import {readOld} from './read-old';
import {readStored} from './read-stored';
import type {LoadSummary} from './store';
import * as statements from './statements';
import type {StoredNode, StoredRelationship} from './stored';
import type {Parameter} from './value';
import type {Run} from './run';

/** A row that found no place would be a fact lost in silence, so the engine must count them. */
const write = async (run: Run, statement: string, rows: readonly Parameter[]): Promise<void> => {
  const [row] = await run(statement, {rows});
  if (row !== undefined && row.done !== rows.length) {
    throw new TupuError(
      'STORE_INVALID',
      {
        en: `The store took ${JSON.stringify(row.done)} of ${rows.length} rows of: ${statement}`,
        zh: `数据库只接受了 ${rows.length} 行中的 ${JSON.stringify(row.done)} 行：${statement}`,
      },
      {
        en: 'Something else wrote to the store meanwhile: load again; if it stays so, rebuild the store.',
        zh: '期间有其他程序写入该库：请再次载入；若仍如此，请重新建库。',
      },
    );
  }
};

/** Statements go out one behind the other without waiting: a server works while the next is made. */
const writeAll = <T>(
  run: Run,
  items: readonly T[],
  statementOf: (item: T) => string,
  rowOf: (item: T) => Parameter,
): Promise<void>[] =>
  batches(items, statementOf).map(({statement, items: group}) =>
    write(run, statement, group.map(rowOf)),
  );

const writeNodes = (run: Run, {created, changed}: Difference<StoredNode>): Promise<void>[] => [
  ...writeAll(run, created, ({labels}) => statements.createNodes(labels), statements.nodeRow),
  ...writeAll(run, changed, ({labels}) => statements.changeNodes(labels), statements.nodeRow),
];

const removeNodes = (run: Run, {removed}: Difference<StoredNode>): Promise<void>[] =>
  writeAll(
    run,
    removed,
    ({label}) => statements.deleteNodes(label),
    ({id}) => id,
  );

const writeRelationships = (
  run: Run,
  {removed, created, changed}: Difference<StoredRelationship>,
): Promise<void>[] => {
  const {createRelationships, changeRelationships, deleteRelationships, shapeOf} = statements;
  const by = (make: (shape: statements.RelationshipShape) => string) => (r: StoredRelationship) =>
    make(shapeOf(r));
  return [
    ...writeAll(run, removed, by(deleteRelationships), statements.tieRow),
    ...writeAll(run, created, by(createRelationships), statements.relationshipRow),
    ...writeAll(run, changed, by(changeRelationships), statements.relationshipRow),
  ];
};

/** Of two versions of one article in a batch only the later one counts. */
const latest = (changes: readonly GraphChange[]): GraphChange[] => [
  ...new Map(changes.map(change => [change.article, change])).values(),
];

/** What a load does to an article or what it takes out, found by reading alone. */
export interface Planned extends GraphDifference {
  readonly articles: number;
}

/** See `Store.apply`. */
export const planChanges = async (
  run: Run,
  given: readonly GraphChange[],
  gone: readonly string[],
): Promise<Planned> => {
  const changes = latest(given);
  const old = await readOld(run, changes, gone);
  const before = await readStored(run, changes, old);
  const after = afterLoad(before, old.contributions, old.claims, changes);
  const articles = new Set([
    ...changes.map(({article}) => article),
    ...old.contributions.map(({article}) => article),
  ]);
  return {articles: articles.size, ...difference(before, after)};
};

export const applyChanges = async (
  run: Run,
  changes: readonly GraphChange[],
  gone: readonly string[],
): Promise<LoadSummary> => {
  const {articles, nodes, relationships} = await planChanges(run, changes, gone);
  await Promise.all([
    ...writeNodes(run, nodes),
    ...writeRelationships(run, relationships),
    ...removeNodes(run, nodes),
  ]);
  return {articles, skipped: 0, nodes: tally(nodes), relationships: tally(relationships)};
};
