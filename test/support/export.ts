/** The fixture's graph with a hostile article, written in a format and read as one text or from a file. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Exporter} from '../../src/export/exporter';
import {graphSource, type Selection} from '../../src/export/source';
import type {Language} from '../../src/language/language';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import {textOf} from '../../src/store/value';
import type {Store} from '../../src/store/store';
import {resolve} from './facts';
import {hostileArticle} from './hostile';
import {QUERY_FIXTURE} from './query-fixture';

export const fixtureStore = async (): Promise<Store> => {
  const store = await openStore(null);
  await store.prepare();
  await loadFacts(store, [...QUERY_FIXTURE, hostileArticle('险')], resolve);
  return store;
};

export const exported = async (
  store: Store,
  exporter: Exporter,
  {language = 'zh', ...selection}: Selection & {language?: Language} = {},
): Promise<string> => {
  const pieces: string[] = [];
  const graph = graphSource(store.read.bind(store), selection);
  for await (const piece of exporter.write(graph, {language})) {
    pieces.push(piece);
  }
  return pieces.join('');
};

/** In a new folder, for a program that wants a file. */
export const exportedFile = async (store: Store, exporter: Exporter): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'tupu-export-')), `graph.${exporter.ending}`);
  writeFileSync(file, await exported(store, exporter));
  return file;
};

/** Names of what an export must hold, as the store has them. */
export const namesIn = async (store: Store, ...labels: readonly string[]): Promise<string[]> => {
  const rows = await store.read(
    'MATCH (n) WHERE any(label IN labels(n) WHERE label IN $labels) RETURN n.name AS name',
    {labels},
  );
  return rows.map(row => textOf(row, 'name')).sort();
};
