/** Rounds of a loader that dies: what was confirmed must be there, and nothing half. */
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {ExecutionContext} from 'ava';
import type {ArticleFacts} from '../../../src/article/facts';
import {NOTHING_KNOWN} from '../../../src/resolve/known';
import {loadFacts} from '../../../src/store/load';
import type {Store} from '../../../src/store/store';
import {textOf} from '../../../src/store/value';
import {dump, dumpOfChanges} from '../dump';
import {resolve} from '../facts';

const CHILD = join(__dirname, 'load-child.ts');

/** `npm test` is kept short; CI asks for twenty. */
export const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);

export interface Loading {
  /** Articles that the loader said are in, so far. */
  readonly confirmed: () => number;
  readonly kill: () => void;
  /** Resolves when the first batch is in, or at the end. */
  readonly first: Promise<unknown>;
  /** Resolves when the store is open and loading begins, or at the end. */
  readonly ready: Promise<unknown>;
  /** What it said on standard error. */
  readonly ended: Promise<string>;
}

/** `wrap` goes before the command: `['setpriv', …]`. */
export const startLoading = (
  store: string,
  file: string,
  wrap: (command: readonly string[]) => readonly string[] = command => command,
): Loading => {
  const [program = '', ...given] = wrap([
    process.execPath,
    ...['-r', 'ts-node/register/transpile-only'],
    ...[CHILD, store, file],
  ]);
  const child = spawn(program, given, {stdio: ['ignore', 'pipe', 'pipe']});
  let confirmed = 0;
  let told = '';
  child.stderr.on('data', text => (told += String(text)));
  const ended = new Promise<string>(done => child.once('close', () => done(told)));
  const lines = createInterface({input: child.stdout});
  lines.on('line', line => (confirmed = Math.max(confirmed, Number(line) || 0)));
  const line = (which: number): Promise<void> =>
    new Promise(done => {
      let count = 0;
      lines.on('line', () => {
        count += 1;
        if (count === which) done();
      });
    });
  return {
    confirmed: () => confirmed,
    kill: () => child.kill('SIGKILL'),
    ready: Promise.race([line(1), ended]),
    first: Promise.race([line(2), ended]),
    ended,
  };
};

/** Of the rounds every other one waits for the first batch: a cold server is long about it. */
export const randomMoment = async (
  {ready, first, ended}: Loading,
  round: number,
  withinMs: number,
): Promise<number> => {
  await (round % 2 === 0 ? ready : first);
  const wait = Math.random() * withinMs;
  await Promise.race([setTimeout(wait), ended]);
  return wait;
};

/** The store holds whole articles only, all confirmed ones among them; a second run completes it. */
export const isSound = async (
  t: ExecutionContext,
  store: Store,
  articles: readonly ArticleFacts[],
  confirmed: number,
): Promise<void> => {
  const changes = articles.map(facts => resolve(facts, NOTHING_KNOWN));
  const rows = await store.read('MATCH (a:Article) RETURN a.id AS id');
  const there = new Set(rows.map(row => textOf(row, 'id')));
  t.deepEqual(
    articles.slice(0, confirmed).filter(({article}) => !there.has(article.id)),
    [],
    'what was confirmed is there',
  );
  t.deepEqual(
    await dump(store),
    dumpOfChanges(changes.filter(({article}) => there.has(article))),
    'articles are whole',
  );
  const {articles: loaded, skipped} = await loadFacts(store, articles, resolve);
  t.is(loaded, articles.length);
  t.is(skipped, there.size);
  t.deepEqual(await dump(store), dumpOfChanges(changes), 'a second run completes it');
};
