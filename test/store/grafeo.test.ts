import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {GrafeoDB} from '@grafeo-db/js';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import type {Store} from '../../src/store/store';
import {dump} from '../support/dump';
import {article, body, person, resolve, says} from '../support/facts';
import {STORE_CONTRACT} from './contract';
import {holdsWhatWasSaid, orderDoesNotMatter} from './property';

const fresh = async (): Promise<GrafeoStore> => {
  const store = new GrafeoStore(null);
  await store.prepare();
  return store;
};

for (const [title, check] of Object.entries(STORE_CONTRACT)) {
  test(`Grafeo: ${title}`, async t => {
    const store = await fresh();
    await check(t, store);
    await store.close();
  });
}

test('Grafeo: random loads hold what was said', async t => holdsWhatWasSaid(t, fresh, 30));
test('Grafeo: order and repeats do not matter', async t => orderDoesNotMatter(t, fresh, 30));

const A = article('甲', [says(person('陶念'), '书记', body('青石软件园党委', 'party_org'))]);

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tupu-test-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

test('file: what was loaded is there after closing', async t =>
  inFolder(async folder => {
    const file = join(folder, 'news.grafeo');
    const store = await openStore(file);
    await store.prepare();
    await loadFacts(store, [A], resolve);
    const before = await dump(store);
    await store.close();
    const reader = await openStore(file, {readOnly: true});
    t.deepEqual(await dump(reader), before);
    await reader.close();
  }));

const found = async (store: Store, word: string): Promise<unknown[]> =>
  (await store.search({scope: 'names', words: [word], limit: 10})).map(
    ({node}) => node.properties.name,
  );

test('text indexes: made at the first search, kept up by loads, made again after prepare', async t => {
  const store = await fresh();
  await loadFacts(store, [A], resolve);
  t.deepEqual(await found(store, '软件园'), ['青石软件园党委']);
  await loadFacts(
    store,
    [article('乙', [says(person('林远'), '经理', body('云岭软件园'))])],
    resolve,
  );
  t.deepEqual((await found(store, '软件园')).sort(), ['云岭软件园', '青石软件园党委']);
  await store.prepare();
  t.deepEqual((await found(store, '软件园')).sort(), ['云岭软件园', '青石软件园党委']);
  await store.close();
});

test('file: no text index is kept in it, and it is searched all the same', async t =>
  inFolder(async folder => {
    const file = join(folder, 'news.grafeo');
    const older = GrafeoDB.create(file);
    await older.createTextIndex('Organization', 'name', {tokenizer: 'cjk_bigram'});
    older.close();
    const store = await openStore(file);
    await store.prepare();
    await loadFacts(store, [A], resolve);
    await store.close();
    const engine = GrafeoDB.openReadOnly(file);
    await t.throwsAsync(engine.textSearch('Organization', 'name', '软件园', 1));
    engine.close();
    const reader = await openStore(file, {readOnly: true});
    t.deepEqual(await Promise.all(['软件园', '党委'].map(word => found(reader, word))), [
      ['青石软件园党委'],
      ['青石软件园党委'],
    ]);
    await reader.close();
  }));

test('file: a second opener is told that it is locked', async t =>
  inFolder(async folder => {
    const file = join(folder, 'news.grafeo');
    const store = await openStore(file);
    await t.throwsAsync(openStore(file), {code: 'STORE_LOCKED', message: /news\.grafeo/u});
    await store.close();
  }));

test('file: several may read at once, and none may write', async t =>
  inFolder(async folder => {
    const file = join(folder, 'news.grafeo');
    await (await openStore(file)).close();
    const readers = [
      await openStore(file, {readOnly: true}),
      await openStore(file, {readOnly: true}),
    ];
    for (const reader of readers) {
      t.deepEqual(await reader.read('MATCH (n) RETURN count(n) AS nodes'), [{nodes: 0}]);
      await t.throwsAsync(reader.write('CREATE (n:Person)'), {code: 'QUERY_FAILED'});
    }
    await Promise.all(readers.map(reader => reader.close()));
  }));

for (const [title, content] of [
  ['a text', 'hello'],
  ['an empty file', ''],
] as const) {
  test(`file: ${title} is no store and stays as it is`, async t =>
    inFolder(async folder => {
      const file = join(folder, 'notes.txt');
      writeFileSync(file, content);
      await t.throwsAsync(openStore(file), {code: 'STORE_INVALID', message: /notes\.txt/u});
    }));
}

test('file: reading a store that is not there says how to make one', async t =>
  inFolder(async folder => {
    const error = await t.throwsAsync(openStore(join(folder, 'no.grafeo'), {readOnly: true}), {
      code: 'STORE_INVALID',
    });
    t.regex((error as unknown as {nextStep: string}).nextStep, /tupu build/u);
  }));
