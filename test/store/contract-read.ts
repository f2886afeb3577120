/** What every store must do when it is asked; each check gets an empty, prepared store. */
import type {ExecutionContext} from 'ava';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {dump} from '../support/dump';
import {article, body, person, resolve, says} from '../support/facts';

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

const ARTICLE = article('丙', [says(person('陶念'), '经理', body('河湾公司'))]);

export const READ_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'read: both engines give the same plain values': async (t, store) => {
    const rows = await store.read(
      `RETURN 1 AS whole, 0.5 AS part, true AS flag, null AS nothing, 'x' AS text, [1, 'a'] AS list,
         {b: 1, a: [2]} AS map, date('2024-11-20') AS day, $whole AS back, $list AS items`,
      {whole: 7, list: ['甲', '乙']},
    );
    t.deepEqual(rows, [
      {
        whole: 1,
        part: 0.5,
        flag: true,
        nothing: null,
        text: 'x',
        list: [1, 'a'],
        map: {a: [2], b: 1},
        day: '2024-11-20',
        back: 7,
        items: ['甲', '乙'],
      },
    ]);
  },

  'read: columns keep the order of the query': async (t, store) => {
    const [row] = await store.read('RETURN 1 AS b, 2 AS a, 3 AS c');
    t.deepEqual(Object.keys(row ?? {}), ['b', 'a', 'c']);
  },

  'read: nodes, relationships and paths are plain objects': async (t, store) => {
    await loadFacts(store, [ARTICLE], resolve);
    const [row] = await store.read(
      `MATCH p = (a:Post)-[r:POST_OF]->(b:Organization)
       RETURN p, r, b, b.id AS id, [a.title] AS list`,
    );
    const company = {
      labels: ['Company', 'Organization'],
      properties: {
        id: row?.id ?? null,
        kind: 'company',
        name: '河湾公司',
        names: '河湾公司\nhewangongsi',
      },
    };
    t.deepEqual(row?.b, company);
    t.deepEqual(row?.list, ['经理']);
    t.like(row?.r, {type: 'POST_OF'});
    t.like(row?.p, {nodes: [{labels: ['Post']}, company], relationships: [{type: 'POST_OF'}]});
  },

  'read: a query that writes fails and changes nothing': async (t, store) => {
    await loadFacts(store, [ARTICLE], resolve);
    const before = await dump(store);
    for (const query of [
      "CREATE (n:Person {id: 'x'})",
      'MATCH (n:Person) SET n.seen = true RETURN n',
      'MATCH (n) DETACH DELETE n',
      "MERGE (n:Person {id: 'x'}) RETURN n",
      'CREATE INDEX person_seen IF NOT EXISTS FOR (n:Person) ON (n.seen)',
    ]) {
      await t.throwsAsync(
        store.read(query),
        {
          code: 'QUERY_FAILED',
          message: 'The query writes, but only reading is allowed here; nothing was changed.',
        },
        query,
      );
    }
    t.deepEqual(await dump(store), before);
  },

  'read: words of writing inside a text are no writing': async (t, store) => {
    t.deepEqual(await store.read("RETURN 'CREATE INDEX x' AS text // DROP INDEX x"), [
      {text: 'CREATE INDEX x'},
    ]);
  },

  'read: a faulty query names what is wrong': async (t, store) => {
    await t.throwsAsync(store.read('MATCH (n RETURN n'), {code: 'QUERY_FAILED'});
  },

  'read: a parameter that is missing is named': async (t, store) => {
    await t.throwsAsync(store.read('RETURN $who AS who'), {code: 'QUERY_FAILED', message: /who/u});
  },

  'write: changes and gives rows back': async (t, store) => {
    t.deepEqual(
      await store.write("CREATE (n:Person {id: 'x', name: '甲'}) RETURN n.name AS name"),
      [{name: '甲'}],
    );
    t.deepEqual(await store.read('MATCH (n:Person) RETURN count(n) AS people'), [{people: 1}]);
  },

  'write: an id stands once in a label': async (t, store) => {
    await store.write("CREATE (n:Person {id: 'x'})");
    await t.throwsAsync(store.write("CREATE (n:Person {id: 'x'})"), {code: 'QUERY_FAILED'});
  },
};
