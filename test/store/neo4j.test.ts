import test from 'ava';
import {Neo4jStore} from '../../src/store/neo4j/store';
import {openStore} from '../../src/store/open';
import type {Store} from '../../src/store/store';
import {empty, startNeo4j, type TestServer} from '../support/neo4j';
import {whereNeo4j} from '../support/where-neo4j';
import {STORE_CONTRACT} from './contract';
import {holdsWhatWasSaid, orderDoesNotMatter} from './property';

const NOWHERE = 'bolt://watcher:hidden-word@127.0.0.1:1';

test('a server that is not there: the address, never the password', async t => {
  const error = await t.throwsAsync(openStore(NOWHERE, {user: 'neo4j', password: 'hidden-word'}), {
    code: 'STORE_UNREACHABLE',
    message: /bolt:\/\/127\.0\.0\.1:1/u,
  });
  t.notRegex(`${String(error)} ${JSON.stringify(error)}`, /hidden-word/u);
});

test('a log-in without a database name uses the default', async t => {
  const store = new Neo4jStore('bolt://127.0.0.1:1', {database: ''});
  await t.throwsAsync(store.connect(), {code: 'STORE_UNREACHABLE'});
  await store.close();
});

whereNeo4j('Neo4j store', () => {
  let server: TestServer | undefined;
  let store: Store | undefined;

  test.before(async () => {
    server = await startNeo4j();
    store = await server.open();
    await store.prepare();
  });
  test.after.always(async () => {
    await store?.close();
    await server?.stop();
  });

  const fresh = async (): Promise<Store> => {
    if (server === undefined || store === undefined) {
      throw new Error('the server did not start');
    }
    await empty(store);
    return server.open();
  };

  for (const [title, check] of Object.entries(STORE_CONTRACT)) {
    test.serial(`Neo4j: ${title}`, async t => {
      const opened = await fresh();
      await check(t, opened);
      await opened.close();
    });
  }
  test.serial('Neo4j: an index that an older tupu did not make is made by migrating', async t => {
    const opened = await fresh();
    await opened.write('DROP INDEX tupu_person_names');
    const search = () => opened.search({scope: 'names', words: ['陶念'], limit: 1});
    await t.throwsAsync(search, {code: 'STORE_VERSION'});
    await opened.prepare();
    t.deepEqual(await search(), []);
    await opened.close();
  });
  test.serial('Neo4j: random loads hold what was said', async t => holdsWhatWasSaid(t, fresh, 8));
  test.serial('Neo4j: order and repeats do not matter', async t => orderDoesNotMatter(t, fresh, 5));
});
