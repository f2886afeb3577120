import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {NOTHING_KNOWN} from '../../src/resolve/known';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import type {Store} from '../../src/store/store';
import {isSound, randomMoment, ROUNDS, startLoading} from '../support/crash/kill';
import {manyArticles} from '../support/crash/news';
import {LOGIN, startOwnServer} from '../support/crash/own-server';
import {startProxy} from '../support/crash/proxy';
import {dump, dumpOfChanges} from '../support/dump';
import {resolve} from '../support/facts';
import {empty} from '../support/neo4j';
import {whereNeo4j} from '../support/where-neo4j';

whereNeo4j('Neo4j crashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tupu-crash-'));
  const data = join(folder, 'data');
  const articles = manyArticles(300);
  const file = join(folder, 'facts.jsonl');
  /** A load takes about so long. */
  const LOAD_MS = 2500;
  let server: Awaited<ReturnType<typeof startOwnServer>>;
  const login = {...process.env, NEO4J_USER: LOGIN.user, NEO4J_PASSWORD: LOGIN.password};

  const open = (): Promise<Store> => openStore(server.uri, LOGIN);
  const fresh = async (): Promise<Store> => {
    const store = await open();
    await store.prepare();
    await empty(store);
    return store;
  };

  test.before(async t => {
    t.timeout(300_000);
    Object.assign(process.env, login);
    writeFileSync(file, articles.map(facts => `${JSON.stringify(facts)}\n`).join(''));
    server = await startOwnServer(data);
  });
  test.after.always(async () => {
    await server.kill();
    rmSync(folder, {recursive: true, force: true});
  });

  for (let round = 1; round <= ROUNDS; round++) {
    for (const victim of ['loader', 'server'] as const) {
      test.serial(
        `Neo4j: the ${victim} killed at a random moment, round ${String(round)}`,
        async t => {
          t.timeout(300_000);
          await (await fresh()).close();
          const loading = startLoading(server.uri, file);
          const wait = await randomMoment(loading, round, LOAD_MS);
          if (victim === 'server') {
            await server.kill();
            // It would try the batch at hand again for a while: the server is not there any more.
            loading.kill();
            await loading.ended;
            server = await startOwnServer(data);
          } else {
            loading.kill();
            await loading.ended;
          }
          t.log(`after ${wait.toFixed(0)} ms, ${String(loading.confirmed())} articles confirmed`);
          const store = await open();
          await store.prepare();
          await isSound(t, store, articles, loading.confirmed());
          await store.close();
        },
      );
    }
  }

  test.serial(
    'Neo4j: a connection lost in the middle is said so, and a second run completes',
    async t => {
      t.timeout(300_000);
      await (await fresh()).close();
      const url = new URL(server.uri.replace('bolt:', 'http:'));
      const proxy = await startProxy(url, 400_000);
      const loading = startLoading(`bolt://127.0.0.1:${String(proxy.port)}`, file);
      t.regex(await loading.ended, /^STORE_UNREACHABLE Neo4j at bolt:\/\/127\.0\.0\.1/u);
      proxy.cut();
      const store = await open();
      await isSound(t, store, articles, loading.confirmed());
      await store.close();
    },
  );

  test.serial('Neo4j: two loaders at once make one graph', async t => {
    t.timeout(300_000);
    const store = await fresh();
    const half = articles.length / 2;
    const stores = [await open(), await open()];
    await Promise.all(
      [articles.slice(0, half + 50), articles.slice(half - 50)].map((part, index) =>
        loadFacts(stores[index] ?? store, part, resolve),
      ),
    );
    const changes = articles.map(facts => resolve(facts, NOTHING_KNOWN));
    t.deepEqual(await dump(store), dumpOfChanges(changes));
    await Promise.all([store, ...stores].map(each => each.close()));
  });
});
