/**
 * Speed of loading, against a bare loop that only creates the same graph:
 *   node -r ts-node/register/transpile-only bench/load.ts [--articles 500] [--store bolt://…|FILE]
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {ArticleFacts} from '../src/article/facts';
import type {GraphChange} from '../src/graph/change';
import {NOTHING_KNOWN} from '../src/resolve/known';
import {batches} from '../src/store/batches';
import {loadFacts} from '../src/store/load';
import {openStore} from '../src/store/open';
import * as statements from '../src/store/statements';
import type {Store} from '../src/store/store';
import type {StoredNode, StoredRelationship} from '../src/store/stored';
import {article, body, person, place, resolve, says, type Said} from '../test/support/facts';

const {values} = parseArgs({
  options: {articles: {type: 'string', default: '500'}, store: {type: 'string', default: ''}},
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

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

type Node = Pick<StoredNode, 'label' | 'id' | 'properties'>;

/** Only the writing: no reading, no comparing, everything known beforehand. */
const bareLoop = async (store: Store, changes: readonly GraphChange[]): Promise<void> => {
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, StoredRelationship>();
  for (const {own, entities, ties, facts} of changes) {
    own.forEach(node => nodes.set(node.id, node));
    entities.forEach(({label, id, name}) => nodes.set(id, {label, id, properties: {id, name}}));
    ties.forEach(tie => relationships.set(tie.id, tie));
    for (const {proof, ...fact} of facts) {
      const {quote, rule, evidence} = proof;
      relationships.set(fact.id, {...fact, properties: {id: fact.id, quote, rule, evidence}});
    }
  }
  for (const {statement, items} of batches(nodes.values(), node =>
    statements.createNodes([node.label]),
  )) {
    await store.write(statement, {rows: items.map(({id, properties}) => ({id, properties}))});
  }
  for (const {statement, items} of batches(relationships.values(), each =>
    statements.createRelationships(statements.shapeOf(each)),
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

const main = async (): Promise<void> => {
  const articles = Array.from({length: Number(values.articles)}, (_, index) => synthetic(index));
  const folder = mkdtempSync(join(tmpdir(), 'tupu-bench-'));
  const {NEO4J_USER: user, NEO4J_PASSWORD: password} = process.env;
  const open = async (name: string): Promise<Store> => {
    const store = await openStore(values.store || join(folder, name), {user, password});
    if (store.engine === 'neo4j') {
      await store.write('MATCH (n) DETACH DELETE n');
    }
    await store.prepare();
    return store;
  };
  const count = async (store: Store): Promise<number> => {
    const [row] = await store.read('MATCH ()-[r]->() RETURN count(r) AS relationships');
    return Number(row?.relationships);
  };
  const tell = async (what: string, store: Store, time: number): Promise<void> => {
    const total = await count(store);
    console.log(
      `${what}: ${String(total)} relationships, ${time.toFixed(1)} s, ${(total / time).toFixed(0)}/s`,
    );
  };
  const changes = articles.map(facts => resolve(facts, NOTHING_KNOWN));
  const bare = await open('bare.grafeo');
  await tell('bare loop  ', bare, await seconds(() => bareLoop(bare, changes)));
  await bare.close();
  const store = await open('load.grafeo');
  await tell('first load ', store, await seconds(() => loadFacts(store, articles, resolve)));
  await tell('second load', store, await seconds(() => loadFacts(store, articles, resolve)));
  await store.close();
  rmSync(folder, {recursive: true, force: true});
};

void main();
