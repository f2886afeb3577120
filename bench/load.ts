/**
 * Speed and memory of loading, against a bare loop that sends the same rows to the same engine:
 *   npm run bench:load -- [--articles 500,5000] [--store bolt://…] [--warm 200] [--only loader]
 * Each size is loaded into an empty store: the loader, the loader again, the bare loop. The articles
 * are at hand before, as the rows of the bare loop are; with --only loader, which shows the memory,
 * they come one by one. With NEO4J_URI
 * or --store it is that server, whose database must be empty and is emptied; else a Grafeo file.
 * A server is warmed up by as many articles both ways first (--warm 0: a cold one, which the loader
 * then warms up for the bare loop). Processor time tells more than the clock on a busy machine; the
 * heap is the loader's own memory, the rest the program's and, with Grafeo, the engine's.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {ArticleFacts} from '../src/article/facts';
import {NOTHING_KNOWN} from '../src/resolve/known';
import {batches} from '../src/store/batches';
import {loadFacts} from '../src/store/load';
import {openStore} from '../src/store/open';
import {afterLoad} from '../src/store/plan';
import * as statements from '../src/store/statements';
import type {Store} from '../src/store/store';
import type {Stored} from '../src/store/stored';
import {article, body, person, place, resolve, says, type Said} from '../test/support/facts';

const {values} = parseArgs({
  options: {
    articles: {type: 'string', default: '500'},
    store: {type: 'string', default: process.env.NEO4J_URI ?? ''},
    warm: {type: 'string'},
    only: {type: 'string', default: ''},
  },
});

/** Twelve posts an article; persons and bodies come back in many articles, as they do in news. */
const POSTS = 12;
const pick = (seed: number, from: number): string => String((seed * 2654435761) % from);

const synthetic = (index: number): ArticleFacts => {
  const said = Array.from({length: POSTS}, (_, at): Said => {
    const seed = index * POSTS + at;
    const firm = body(`河湾${pick(seed, 997)}公司`);
    return at % 4 === 0
      ? {
          text: `${firm.name}在云岭区。`,
          facts: [{type: 'LOCATED_IN', from: firm, to: place('云岭区')}],
        }
      : says(person(`陶${pick(seed, 1999)}`), '经理', firm);
  });
  return article(`文${String(index)}`, said);
};

function* articles(count: number): Generator<ArticleFacts> {
  for (let index = 0; index < count; index++) {
    yield synthetic(index);
  }
}

interface Spent {
  readonly seconds: number;
  /** Of this process: with Grafeo the engine's too. */
  readonly processor: number;
}

const spent = async (work: () => Promise<unknown>): Promise<Spent> => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const {user, system} = process.cpuUsage(before);
  return {seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6};
};

const matchOrMake = (label: string): string =>
  `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties`;
const tieOrMake = ({type, from, to}: statements.RelationshipShape): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
   MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`;

/** The graph of the articles, made at once: what a program that knew it all beforehand would send. */
const graphOf = (count: number): Stored => {
  const changes = [...articles(count)].map(facts => resolve(facts, NOTHING_KNOWN));
  return afterLoad({nodes: new Map(), relationships: new Map()}, [], new Map(), changes);
};

/** Only sends rows, in transactions of 2,000; may be run again, as a load may. */
const bareLoop = async (store: Store, {nodes, relationships}: Stored): Promise<void> => {
  for (const {statement, items} of batches(nodes.values(), node => matchOrMake(node.label))) {
    await store.write(statement, {rows: items.map(({id, properties}) => ({id, properties}))});
  }
  for (const {statement, items} of batches(relationships.values(), each =>
    tieOrMake(statements.shapeOf(each)),
  )) {
    const rows = items.map(({id, from, to, properties}) => ({
      id,
      from: from.id,
      to: to.id,
      properties,
    }));
    await store.write(statement, {rows});
  }
};

const folder = mkdtempSync(join(tmpdir(), 'tupu-bench-'));
let files = 0;

const emptied = async (store: Store): Promise<void> => {
  const some = 'MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS gone';
  while (Number((await store.write(some))[0]?.gone) > 0);
};

const open = async (): Promise<Store> => {
  const {NEO4J_USER: user, NEO4J_PASSWORD: password} = process.env;
  const target = values.store || join(folder, `${String((files += 1))}.grafeo`);
  const store = await openStore(target, {user, password});
  if (store.engine === 'neo4j') await emptied(store);
  await store.prepare();
  return store;
};

const count = async (store: Store): Promise<number> => {
  const [row] = await store.read('MATCH ()-[r]->() RETURN count(r) AS relationships');
  return Number(row?.relationships);
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

const tell = (what: string, total: number, {seconds, processor}: Spent): void => {
  const {rss, heapTotal} = process.memoryUsage();
  console.log(
    `${what}: ${String(total)} relationships, ${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${(total / seconds).toFixed(0)}/s; ${megabytes(rss)} MB, heap ${megabytes(heapTotal)} MB`,
  );
};

const measureLoader = async (size: number): Promise<Spent> => {
  const loaded = await open();
  const ready = values.only === 'loader' ? undefined : [...articles(size)];
  const load = () => loadFacts(loaded, ready ?? articles(size), resolve);
  const first = await spent(load);
  const total = await count(loaded);
  tell('first load ', total, first);
  tell('second load', total, await spent(load));
  await loaded.close();
  return first;
};

const measureBare = async (size: number): Promise<Spent> => {
  const graph = graphOf(size);
  const bare = await open();
  const time = await spent(() => bareLoop(bare, graph));
  tell('bare loop  ', await count(bare), time);
  await bare.close();
  return time;
};

const measure = async (size: number): Promise<void> => {
  const loader = await measureLoader(size);
  if (values.only === 'loader') return;
  const bare = await measureBare(size);
  console.log(
    `the loader makes ${(bare.seconds / loader.seconds).toFixed(2)} of what the bare loop makes`,
  );
};

const warmUp = async (size: number): Promise<void> => {
  const store = await open();
  await loadFacts(store, articles(size), resolve);
  await emptied(store);
  await bareLoop(store, graphOf(size));
  await store.close();
};

const main = async (): Promise<void> => {
  const warm = Number(values.warm ?? (values.store === '' ? 0 : 200));
  if (warm > 0) await warmUp(warm);
  for (const size of values.articles.split(',')) {
    await measure(Number(size));
  }
  rmSync(folder, {recursive: true, force: true});
};

void main();
