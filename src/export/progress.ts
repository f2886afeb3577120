/** How far an export is: what a format will read, and what of it has been read. */
import {Readable} from 'node:stream';
import {finished} from 'node:stream/promises';
import type {NodeLabel, RelationshipType} from '../graph/model';
import type {Run} from '../store/run';
import type {Row} from '../store/value';
import type {Exporter, ExportOptions} from './exporter';
import {FACTS, THINGS, type GraphSource} from './source';

const countIn = ([row]: readonly Row[]): number => Number(row?.count ?? 0);

const nodesOf = async (run: Run, label: NodeLabel): Promise<number> =>
  countIn(await run(`MATCH (n:${label}) RETURN count(n) AS count`));

const relationshipsOf = async (run: Run, type: RelationshipType): Promise<number> =>
  countIn(await run(`MATCH ()-[r:${type}]->() RETURN count(r) AS count`));

/** How many nodes and relationships these are. */
export const sizeOf = async (
  run: Run,
  labels: readonly NodeLabel[],
  types: readonly RelationshipType[],
): Promise<number> => {
  let size = 0;
  for (const label of labels) size += await nodesOf(run, label);
  for (const type of types) size += await relationshipsOf(run, type);
  return size;
};

/** How many a format will read, found by letting it write of a graph that is empty. */
export const sizeFor = async (
  {write}: Exporter,
  options: ExportOptions,
  run: Run,
): Promise<number> => {
  let size = 0;
  const counted: GraphSource = {
    async *nodes(labels = THINGS) {
      size += await sizeOf(run, labels, []);
      yield* [];
    },
    async *relationships(types = FACTS) {
      size += await sizeOf(run, [], types);
      yield* [];
    },
  };
  await finished(Readable.from(write(counted, options)).resume());
  return size;
};

/** The same items; `onItem` is called for each that passes. */
export async function* told<T>(items: AsyncIterable<T>, onItem: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    onItem();
    yield item;
  }
}

/** The same graph; each node and relationship is told when it is read. */
export const watched = (graph: GraphSource, onItem: () => void): GraphSource => ({
  nodes: labels => told(graph.nodes(labels), onItem),
  relationships: types => told(graph.relationships(types), onItem),
});
