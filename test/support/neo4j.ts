/** A real Neo4j for tests: the one of NEO4J_URI, else one started for the test file. */
import {spawnSync} from 'node:child_process';
import type {Remark} from '../../src/store/neo4j/store';
import {openStore} from '../../src/store/open';
import type {Store} from '../../src/store/store';
import {lock} from './lock';
import {SCRIPT, startServerProcess} from './server-process';

/** Why there can be no Neo4j here, or null. */
export const neo4jMissing = (): string | null => {
  if (process.env.NEO4J_URI) {
    return null;
  }
  const check = spawnSync(process.execPath, [SCRIPT, '--check'], {encoding: 'utf8'});
  return check.status === 0 ? null : `no NEO4J_URI, and ${check.stderr.trim()}`;
};

export interface TestServer {
  readonly uri: string;
  readonly open: () => Promise<Store>;
  readonly stop: () => Promise<void>;
}

const startOwn = async (): Promise<{uri: string; stop: () => Promise<void>}> => {
  const {uri, child, ended} = await startServerProcess(['--fresh']);
  return {
    uri,
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
};

/** Names that are not in an empty database yet, and indexes that are there already. */
const EXPECTED = new Set(['UNRECOGNIZED', 'SCHEMA']);

/** A query that the server finds deprecated, slow or odd fails the test that runs it. */
const refuseRemark = ({category, code, description}: Remark, cypher: string): void => {
  if (!EXPECTED.has(category)) throw new Error(`${code}: ${description}\n${cypher}`);
};

const openAt = (uri: string): Promise<Store> =>
  openStore(uri, {
    onRemark: refuseRemark,
    user: process.env.NEO4J_USER,
    password: process.env.NEO4J_PASSWORD,
    database: process.env.NEO4J_DATABASE,
  });

/** Tests empty the database, so one that holds anything is refused: it may be somebody's work. */
const refuseUsed = async (uri: string): Promise<void> => {
  const store = await openAt(uri);
  const [row] = await store.read('MATCH (n) WHERE NOT n:TupuGraph RETURN count(n) AS nodes');
  await store.close();
  if (row?.nodes !== 0) {
    throw new Error(`the tests need an empty database, but the one at NEO4J_URI holds nodes`);
  }
};

export const empty = async (store: Store): Promise<void> => {
  await store.write('MATCH (n) WHERE NOT n:TupuGraph DETACH DELETE n');
};

/** The server of NEO4J_URI is shared, so test files take turns on it and leave it empty. */
const shareGiven = async (uri: string): Promise<TestServer> => {
  const release = await lock(uri);
  try {
    await refuseUsed(uri);
  } catch (error) {
    release();
    throw error;
  }
  const stop = async (): Promise<void> => {
    const store = await openAt(uri);
    await empty(store);
    await store.close();
    release();
  };
  return {uri, open: () => openAt(uri), stop};
};

export const startNeo4j = async (): Promise<TestServer> => {
  const given = process.env.NEO4J_URI;
  if (given) {
    return shareGiven(given);
  }
  const {uri, stop} = await startOwn();
  return {uri, open: () => openAt(uri), stop};
};
