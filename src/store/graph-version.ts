/** By which version of the model a graph was made: older ones are brought up, newer ones refused. */
import {TupuError} from '../article/error';
import {GRAPH_VERSION} from '../graph/model';
import type {Run} from './run';
import {migrationStatements} from './schema';

const VERSION = "MATCH (graph:TupuGraph {id: 'graph'}) RETURN graph.version AS version";
const ANY_ARTICLE = 'MATCH (article:Article) RETURN article.id AS id LIMIT 1';
const SET_VERSION = "MERGE (graph:TupuGraph {id: 'graph'}) SET graph.version = $version";

/** Null: nothing of tupu's is there. Graphs of version 1 did not say so. */
const versionOfGraph = async (run: Run): Promise<number | null> => {
  const [row] = await run(VERSION);
  if (row !== undefined) return Number(row.version);
  return (await run(ANY_ARTICLE)).length > 0 ? 1 : null;
};

/** Fails with STORE_VERSION when a later tupu made the graph: what it holds can only be guessed. */
export const refuseNewer = async (run: Run): Promise<void> => {
  const version = await versionOfGraph(run);
  if (version !== null && version > GRAPH_VERSION) {
    throw new TupuError(
      'STORE_VERSION',
      {
        en: `The store holds a graph of version ${version}; this tupu knows up to ${GRAPH_VERSION}.`,
        zh: `库中的图是第 ${version} 版；当前 tupu 只支持到第 ${GRAPH_VERSION} 版。`,
      },
      {
        en: 'Use the newer tupu that made it, or choose another store with --store.',
        zh: '请使用建立它的新版 tupu，或用 --store 选择另一个库。',
      },
    );
  }
};

/** For those who only read; fails with STORE_VERSION when the graph is older or newer. */
export const refuseOtherVersions = async (run: Run): Promise<void> => {
  await refuseNewer(run);
  const version = await versionOfGraph(run);
  if (version !== null && version < GRAPH_VERSION) {
    throw new TupuError(
      'STORE_VERSION',
      {
        en: `The store holds a graph of version ${version}, made by an older tupu; this one wants ${GRAPH_VERSION}.`,
        zh: `库中的图是第 ${version} 版，由旧版 tupu 建立；当前 tupu 需要第 ${GRAPH_VERSION} 版。`,
      },
      {
        en: 'Run `tupu migrate` on the store once: it brings the graph up, all of it or nothing.',
        zh: '请对该库运行一次 `tupu migrate` 升级：要么全部完成，要么保持原样。',
      },
    );
  }
};

/** Brings the graph up to this version; call inside one transaction, so that it is never half. */
export const migrate = async (run: Run): Promise<void> => {
  const version = await versionOfGraph(run);
  if (version === GRAPH_VERSION) return;
  for (let next = (version ?? GRAPH_VERSION) + 1; next <= GRAPH_VERSION; next++) {
    for (const statement of migrationStatements(next)) {
      await run(statement);
    }
  }
  await run(SET_VERSION, {version: GRAPH_VERSION});
};
