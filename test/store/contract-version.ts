/** Versions of the graph and full-text search, the same in every store; each check gets an empty one. */
import type {ExecutionContext} from 'ava';
import {find} from '../../src/query/find';
import type {NodeLabel} from '../../src/graph/model';
import {refuseOtherVersions} from '../../src/store/graph-version';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {dump} from '../support/dump';
import {article, body, person, resolve, says} from '../support/facts';

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

const FIRM = body('河湾公司');
const A = article('甲', [
  says(person('陶念'), '经理', FIRM),
  says(person('罗一'), '书记', body('青石软件园党委', 'party_org')),
  {text: '河湾公司简称河湾。', facts: [{type: 'SAME_AS', from: FIRM, to: body('河湾')}]},
]);

const reading =
  (store: Store): Store['read'] =>
  (cypher, parameters) =>
    store.read(cypher, parameters);

const names = async (store: Store, words: string, limit = 10): Promise<string[]> =>
  (await find(store, words, {scopes: ['names'], limit})).map(({name}) => name);

export const VERSION_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'prepare: brings a graph of version 1 up': async (t, store) => {
    await loadFacts(store, [A], resolve);
    await store.write('MATCH (n) REMOVE n.names');
    const before = await dump(store);
    await store.write('MATCH (graph:TupuGraph) DELETE graph');
    await t.throwsAsync(refuseOtherVersions(reading(store)), {
      code: 'STORE_VERSION',
      message: /version 1, made by an older tupu/u,
    });
    await store.prepare();
    t.deepEqual(await store.read('MATCH (n) WHERE n.names IS NOT NULL RETURN n.names AS names'), [
      {names: '河湾公司\n河湾'},
    ]);
    await store.write('MATCH (n) REMOVE n.names');
    t.deepEqual(await dump(store), before);
    await t.notThrowsAsync(refuseOtherVersions(reading(store)));
  },

  'prepare: a graph of a later tupu is refused and left as it is': async (t, store) => {
    await store.write("MERGE (graph:TupuGraph {id: 'graph'}) SET graph.version = 99");
    await t.throwsAsync(store.prepare(), {code: 'STORE_VERSION', message: /version 99/u});
    await t.throwsAsync(refuseOtherVersions(reading(store)), {code: 'STORE_VERSION'});
    await store.write('MATCH (graph:TupuGraph) DELETE graph');
    await store.prepare();
  },

  'search: of some labels only': async (t, store) => {
    await loadFacts(store, [A], resolve);
    const of = async (...labels: NodeLabel[]) =>
      (await store.search({scope: 'names', words: ['河湾公司'], labels, limit: 10})).map(
        ({node}) => node.properties.name,
      );
    t.deepEqual(await of('Organization', 'Place'), ['河湾公司']);
    t.deepEqual(await of('Person'), []);
  },

  'find: names by a part of them, by an alias, by one character': async (t, store) => {
    await loadFacts(store, [A], resolve);
    t.deepEqual(await names(store, '软件园'), ['青石软件园党委']);
    t.deepEqual(await names(store, '河湾'), ['河湾公司']);
    t.deepEqual(await names(store, '陶'), ['陶念']);
    t.deepEqual(await names(store, 'taonian'), ['陶念']);
    t.deepEqual(await names(store, '青石 党委'), ['青石软件园党委']);
    t.deepEqual(await names(store, '无此名'), []);
  },

  'find: the nearest where nothing has all words': async (t, store) => {
    await loadFacts(store, [A], resolve);
    const hits = await find(store, '青石软件城', {scopes: ['names'], limit: 1});
    t.deepEqual(
      hits.map(({name, exact}) => [name, exact]),
      [['青石软件园党委', false]],
    );
  },

  'find: sentences with their article; what is taken back is not found': async (t, store) => {
    await loadFacts(store, [A], resolve);
    const hits = await find(store, '罗一 书记', {scopes: ['sentences'], limit: 10});
    t.deepEqual(
      hits.map(({what, name, detail}) => [what, name, detail]),
      [['Sentence', '青石软件园党委书记罗一出席。', '甲的标题; 2024-11-22']],
    );
    await store.apply([], [A.article.id]);
    t.deepEqual(await find(store, '罗一 书记', {scopes: ['sentences'], limit: 10}), []);
  },

  'find: what a user types is never a query language': async (t, store) => {
    await loadFacts(store, [A], resolve);
    for (const words of ['name:陶念 OR *', '"', 'a~ (b', '[* TO *]', '\\', '陶念"', '`', '  ']) {
      await t.notThrowsAsync(find(store, words, {scopes: ['names', 'sentences'], limit: 5}), words);
    }
  },
};
