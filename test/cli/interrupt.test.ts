/** Ctrl-C, in a process of its own. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import test from 'ava';
import {untilStopped} from '../../src/cli/interrupt';
import {openStore} from '../../src/store/open';
import {manyArticles} from '../support/crash/news';

const folder = mkdtempSync(join(tmpdir(), 'tupu-interrupt-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const ROOT = join(__dirname, '..', '..');
const TS_NODE = ['-r', 'ts-node/register/transpile-only'];
/** A busy machine takes long to start a program. */
const START_MS = 120_000;
const LONGEST_MS = 300_000;

interface Child {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

const start = (...given: readonly string[]): Child => {
  const child = spawn(process.execPath, [...TS_NODE, ...given], {cwd: ROOT});
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {process: child, said: () => said, ended};
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds() && waited < START_MS; waited += 20) await setTimeout(20);
};

const articles = manyArticles(40);
const lines = articles.map(facts => `${JSON.stringify(facts)}\n`);

test('load: the store is whole, the user told how to go on, and the same command goes on', async t => {
  t.timeout(LONGEST_MS);
  const store = join(folder, 'news.grafeo');
  const load = ['src/cli/main.ts', 'load', '-', '--store', store];
  const first = start(...load);
  first.process.stdin?.write(lines.slice(0, 25).join(''));
  await until(() => existsSync(store));
  first.process.kill('SIGINT');
  t.is(await first.ended, 130, first.said());
  t.regex(first.said(), /Stopping: .*\n[^]*the same command again goes on from there/u);

  const second = start(...load);
  second.process.stdin?.end(lines.join(''));
  t.is(await second.ended, 0, second.said());
  const graph = await openStore(store, {readOnly: true});
  t.deepEqual(await graph.read('MATCH (a:Article) RETURN count(a) AS n'), [{n: articles.length}]);
  await graph.close();
});

test('extract: SIGTERM ends it behind a whole line', async t => {
  t.timeout(LONGEST_MS);
  const {process: child, said, ended} = start('src/cli/main.ts', 'extract', '-', '--flat');
  const text = JSON.stringify({id: 'a', text: '青石街道党工委书记陶念到河湾公司调研。'});
  child.stdin?.write(`${text}\n`.repeat(3000));
  await until(() => said().includes('\n'));
  child.kill('SIGTERM');
  t.is(await ended, 143, said());
  t.regex(said(), /Every line that was written is whole/u);
});

test('the second signal ends at once', async t => {
  t.timeout(LONGEST_MS);
  const file = join(folder, 'never-ends.cjs');
  writeFileSync(
    file,
    `const {interruptible} = require(${JSON.stringify(join(ROOT, 'src/cli/interrupt'))});
     const {voiceOf} = require(${JSON.stringify(join(ROOT, 'src/cli/voice'))});
     setInterval(() => undefined, 1000);
     void interruptible(voiceOf({}), {en: '', zh: ''}, () => new Promise(() => console.log('ready')));`,
  );
  const {process: child, said, ended} = start(file);
  await until(() => said().includes('ready'));
  child.kill('SIGINT');
  await until(() => said().includes('Once more ends at once'));
  child.kill('SIGINT');
  t.is(await ended, 130);
});

async function* forever(): AsyncGenerator<number> {
  for (let number = 0; ; number += 1) yield await Promise.resolve(number);
}

test('a source that never lets the event loop turn is ended all the same', async t => {
  const stop = new AbortController();
  void setTimeout(1).then(() => stop.abort());
  let last = -1;
  for await (const number of untilStopped(forever(), stop.signal)) last = number;
  t.true(last > 0);
});

test('without a signal everything comes, and an error too', async t => {
  const {signal} = new AbortController();
  const three = async function* (): AsyncGenerator<number> {
    yield* [1, 2, 3];
    await Promise.reject(new Error('broken'));
  };
  const got: number[] = [];
  await t.throwsAsync(
    async () => {
      for await (const number of untilStopped(three(), signal)) got.push(number);
    },
    {message: 'broken'},
  );
  t.deepEqual(got, [1, 2, 3]);
});
