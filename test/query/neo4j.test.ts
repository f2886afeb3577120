import test from 'ava';
import {ask} from '../../src/query/run';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {resolve} from '../support/facts';
import {startNeo4j, type TestServer} from '../support/neo4j';
import {whereNeo4j} from '../support/where-neo4j';
import {NAME_CASES} from '../support/name-cases';
import {QUERY_CASES} from '../support/query-cases';
import {QUERY_FIXTURE} from '../support/query-fixture';
import {relationshipRows, reportsOfStore} from '../support/reports-of-store';
import {answers, columnsAreDeclared, evidenceOfFact, names} from './contract';

whereNeo4j('Named queries in Neo4j', () => {
  let server: TestServer | undefined;
  let opened: Store | undefined;
  const embedded = new GrafeoStore(null);

  const neo4j = (): Store => {
    if (opened === undefined) throw new Error('the server did not start');
    return opened;
  };

  test.before(async () => {
    server = await startNeo4j();
    opened = await server.open();
    for (const store of [opened, embedded]) {
      await store.prepare();
      await loadFacts(store, QUERY_FIXTURE, resolve);
    }
  });
  test.after.always(async () => {
    await embedded.close();
    await opened?.close();
    await server?.stop();
  });

  for (const each of QUERY_CASES) {
    test(`Neo4j: ${each.title}`, async t => answers(each)(t, neo4j()));
    // One by one: all at once would wait for each other's connections.
    test.serial(`both engines, all columns: ${each.title}`, async t => {
      const {query, given} = each;
      const [server, file] = [neo4j(), embedded];
      t.deepEqual(await ask(server, query, given), await ask(file, query, given));
    });
  }
  for (const each of NAME_CASES) {
    test(`Neo4j: ${each.title}`, async t => names(each)(t, neo4j()));
  }
  test('both engines: the same reports and the same list of all facts', async t => {
    t.deepEqual(await reportsOfStore(neo4j()), await reportsOfStore(embedded));
    t.deepEqual(await relationshipRows(neo4j()), await relationshipRows(embedded));
  });
  test('Neo4j: evidence of a fact', async t => evidenceOfFact(t, neo4j()));
  test('Neo4j: columns are those of the head', async t => columnsAreDeclared(t, neo4j()));
});
