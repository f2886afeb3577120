/**
 * Speed and memory of loading, against a bare loop that sends the same rows to the same engine:
 *   npm run bench:load -- [--articles 500,5000] [--store bolt://…]
 * Each size is loaded into an empty store: the bare loop, the loader, the loader again. With NEO4J_URI
 * or --store it is that server, whose database must be empty and is emptied; else a Grafeo file.
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

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
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

const tell = (what: string, total: number, time: number): void => {
  const memory = (process.memoryUsage.rss() / 1e6).toFixed(0);
  console.log(
    `${what}: ${String(total)} relationships, ${time.toFixed(1)} s, ${(total / time).toFixed(0)}/s; ${memory} MB`,
  );
};

const measure = async (size: number): Promise<void> => {
  const loaded = await open();
  const first = await seconds(() => loadFacts(loaded, articles(size), resolve));
  const total = await count(loaded);
  tell('first load ', total, first);
  tell('second load', total, await seconds(() => loadFacts(loaded, articles(size), resolve)));
  await loaded.close();
  const graph = graphOf(size);
  const bare = await open();
  const time = await seconds(() => bareLoop(bare, graph));
  tell('bare loop  ', await count(bare), time);
  await bare.close();
  console.log(`the loader makes ${(time / first).toFixed(2)} of what the bare loop makes`);
};

const main = async (): Promise<void> => {
  for (const size of values.articles.split(',')) {
    await measure(Number(size));
  }
  rmSync(folder, {recursive: true, force: true});
};

void main();
