/**
 * The whole graph as CSV files for `neo4j-admin database import full`, with its arguments in a file
 * beside them.
 */
import {createWriteStream} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {GRAPH_VERSION, NODE_LABELS, RELATIONSHIP_TYPES} from '../../graph/model';
import type {Run} from '../../store/run';
import {scanNodes, scanRelationships} from '../scan';
import {told} from '../progress';
import {LIST_SEPARATOR, openColumns, quoted} from './columns';

/** Heads in a file of their own: columns are known only when the last row has gone by. */
interface Written {
  readonly heads: string;
  readonly rows: string;
  readonly count: number;
}

export interface ExportedCsv {
  readonly nodes: number;
  readonly relationships: number;
  /** The command to run in the folder, with the server stopped. */
  readonly command: string;
}

const writeCsv = async (
  folder: string,
  name: string,
  rows: AsyncIterable<readonly string[]>,
  heads: () => readonly string[],
): Promise<Written> => {
  const files = {heads: `${name}.head.csv`, rows: `${name}.csv`};
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const cells of rows) {
      count += 1;
      yield `${cells.join(',')}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, files.rows)));
  await writeFile(join(folder, files.heads), `${heads().join(',')}\n`);
  return {...files, count};
};

interface Target {
  readonly folder: string;
  /** Called for each node and relationship that is read. */
  readonly onItem: () => void;
}

const writeNodes = async (
  run: Run,
  {folder, onItem}: Target,
  label: (typeof NODE_LABELS)[number],
) => {
  const columns = openColumns();
  async function* rows(): AsyncGenerator<string[]> {
    for await (const {labels, properties} of told(scanNodes(run, label), onItem)) {
      const {id, ...others} = properties;
      yield [
        quoted(typeof id === 'string' ? id : ''),
        quoted(labels.join(LIST_SEPARATOR)),
        ...columns.cells(others),
      ];
    }
  }
  return writeCsv(folder, `nodes-${label}`, rows(), () => ['id:ID', ':LABEL', ...columns.heads()]);
};

const writeRelationships = async (
  run: Run,
  {folder, onItem}: Target,
  type: (typeof RELATIONSHIP_TYPES)[number],
) => {
  const columns = openColumns();
  async function* rows(): AsyncGenerator<string[]> {
    for await (const {from, to, relationship} of told(scanRelationships(run, type), onItem)) {
      yield [quoted(from), quoted(to), ...columns.cells(relationship.properties)];
    }
  }
  return writeCsv(folder, `relationships-${type}`, rows(), () => [
    ':START_ID',
    ':END_ID',
    ...columns.heads(),
  ]);
};

/** The node by which a store knows the version of its graph. */
const writeVersion = async (folder: string): Promise<Written> => {
  const files = {heads: 'nodes-TupuGraph.head.csv', rows: 'nodes-TupuGraph.csv'};
  await writeFile(join(folder, files.heads), 'id:ID,:LABEL,version:int\n');
  await writeFile(join(folder, files.rows), `"graph","TupuGraph",${String(GRAPH_VERSION)}\n`);
  return {...files, count: 1};
};

const IMPORT = 'neo4j-admin database import full neo4j @import.args';

/** Words of the command, a line each: a file of them has no limit of length, as a shell has. */
const argumentLines = (
  nodes: readonly Written[],
  relationships: readonly (Written & {type: string})[],
): string =>
  [
    '--id-type=string',
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    ...nodes.map(({heads, rows}) => `--nodes=${heads},${rows}`),
    ...relationships.map(({type, heads, rows}) => `--relationships=${type}=${heads},${rows}`),
  ].join('\n');

/** Makes the folder; files of an earlier export in it are written anew. */
export const exportNeo4jCsv = async (
  run: Run,
  folder: string,
  onItem: () => void = () => undefined,
): Promise<ExportedCsv> => {
  const target: Target = {folder, onItem};
  await mkdir(folder, {recursive: true});
  const nodes: Written[] = [];
  for (const label of NODE_LABELS) {
    nodes.push(await writeNodes(run, target, label));
  }
  const relationships: (Written & {type: string})[] = [];
  for (const type of RELATIONSHIP_TYPES) {
    relationships.push({type, ...(await writeRelationships(run, target, type))});
  }
  const filled = <T extends Written>(written: readonly T[]): T[] =>
    written.filter(({count}) => count > 0);
  const count = (written: readonly Written[]): number =>
    written.reduce((sum, each) => sum + each.count, 0);
  const lines = argumentLines(
    [...filled(nodes), await writeVersion(folder)],
    filled(relationships),
  );
  await writeFile(join(folder, 'import.args'), `${lines}\n`);
  return {nodes: count(nodes), relationships: count(relationships), command: IMPORT};
};
