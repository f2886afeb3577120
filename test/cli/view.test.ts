import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import test from 'ava';
import type {TupuError} from '../../src/article/error';
import {sha256} from '../../src/article/identity';
import {viewCommand} from '../../src/cli/commands/view';
import {rawTexts} from '../../src/cli/raw-texts';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {resolve} from '../support/facts';
import {QUERY_FIXTURE} from '../support/query-fixture';
import {runCommand} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-view-cli-'));
const file = join(folder, 'news.grafeo');

test.before(async () => {
  const store = new GrafeoStore(file);
  await store.prepare();
  await loadFacts(store, QUERY_FIXTURE, resolve);
  await store.close();
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const RUN = `require('./src/cli/commands/view').viewCommand().parseAsync(process.argv.slice(1), {from: 'user'})`;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`prints its address, answers, and ends soundly at ${signal}`, async t => {
    const child = spawn(
      process.execPath,
      ['-r', 'ts-node/register/transpile-only', '-e', RUN, '--', '--store', file, '--lang', 'zh'],
      {cwd: join(__dirname, '..', '..'), stdio: ['ignore', 'pipe', 'inherit']},
    );
    const exit = once(child, 'exit');
    const [url] = (await once(createInterface({input: child.stdout}), 'line')) as [string];
    const response = await fetch(url);
    t.is(response.status, 200);
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const words = await fetch(new URL('/api/words', url), {headers: {cookie}});
    t.like(await words.json(), {language: 'zh'});
    child.kill(signal);
    t.deepEqual(await exit, [0, null]);
  });
}

test.serial('a port that is none is refused before the store is opened', async t => {
  for (const port of ['70000', 'http', '-1']) {
    await t.throwsAsync(runCommand(viewCommand(), '--store', file, '--port', port), {
      message: /whole number up to 65535/u,
    });
  }
});

test.serial('a store that is not there is told, nothing is made', async t => {
  await t.throwsAsync(runCommand(viewCommand(), '--store', join(folder, 'none.grafeo')), {
    code: 'STORE_INVALID',
  });
});

test('raw texts: by the hash of the text, from the files that can be read', async t => {
  const [one, two] = [join(folder, 'one.txt'), join(folder, 'two.jsonl')];
  writeFileSync(one, '青石街道党?工委书记陶念调研。\n');
  writeFileSync(two, `${JSON.stringify({id: 'x', text: '河湾公司成立。'})}\n`);
  const told: TupuError[] = [];
  const rawText = rawTexts([one, two, join(folder, 'none.txt')], error => told.push(error));
  t.is(await rawText(sha256('河湾公司成立。')), '河湾公司成立。');
  t.is(await rawText(sha256('青石街道党工委书记陶念调研。')), null);
  t.deepEqual(
    told.map(({code}) => code),
    ['INPUT_NOT_FOUND'],
  );
});
