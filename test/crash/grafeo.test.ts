import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {openStore} from '../../src/store/open';
import {isSound, randomMoment, ROUNDS, startLoading} from '../support/crash/kill';
import {manyArticles} from '../support/crash/news';

const folder = mkdtempSync(join(tmpdir(), 'tupu-crash-'));
const articles = manyArticles(300);
const file = join(folder, 'facts.jsonl');
/** A load takes about so long. */
const LOAD_MS = 1000;

test.before(() => {
  writeFileSync(file, articles.map(facts => `${JSON.stringify(facts)}\n`).join(''));
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

for (let round = 1; round <= ROUNDS; round++) {
  test.serial(`Grafeo: a loader killed at a random moment, round ${String(round)}`, async t => {
    t.timeout(120_000);
    const target = join(folder, `killed-${String(round)}.grafeo`);
    const loading = startLoading(target, file);
    const wait = await randomMoment(loading, round, LOAD_MS);
    loading.kill();
    await loading.ended;
    t.log(`killed after ${wait.toFixed(0)} ms, ${String(loading.confirmed())} articles confirmed`);
    const store = await openStore(target);
    await store.prepare();
    await isSound(t, store, articles, loading.confirmed());
    await store.close();
  });
}

/** A limit on the size of files is to the engine what a full disk is: writes fail. */
const FULL_AFTER_KILOBYTES = 1500;

test.serial('Grafeo: a full disk is said so, and what was confirmed is safe', async t => {
  t.timeout(120_000);
  const target = join(folder, 'full.grafeo');
  const loading = startLoading(target, file, command => [
    'bash',
    '-c',
    `trap '' XFSZ; ulimit -f ${String(FULL_AFTER_KILOBYTES)}; exec "$@"`,
    'bash',
    ...command,
  ]);
  t.regex(await loading.ended, /^STORE_WRITE The store cannot be written/u);
  t.true(loading.confirmed() > 0);
  t.true(loading.confirmed() < articles.length);
  const store = await openStore(target);
  await store.prepare();
  await isSound(t, store, articles, loading.confirmed());
  await store.close();
});
