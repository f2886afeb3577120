import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {nextSteps, nextText, type StoreState} from '../../src/cli/next-steps';
import {article, body, person, says} from '../support/facts';
import {runTupu} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-next-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const NONE: StoreState = {store: 'tupu.grafeo', loaded: null, content: null};

test('no store: how to make one, in both languages', t => {
  const steps = nextSteps(NONE, true);
  t.deepEqual(
    steps.map(({command}) => command),
    ['tupu start', 'tupu build news/'],
  );
  t.regex(nextText(NONE, steps, 'en', 100), /^There is no store tupu\.grafeo yet\./u);
  t.regex(nextText(NONE, steps, 'zh', 100), /^还没有数据库 tupu\.grafeo。/u);
});

test('a store without articles: the same', t => {
  const empty: StoreState = {...NONE, content: {articles: 0, body: null, person: null, doubles: 0}};
  t.is(nextSteps(empty, true).length, 2);
  t.regex(nextText(empty, nextSteps(empty, true), 'en', 100), /has no articles yet/u);
});

test('names are words of a shell, whatever is in them; the store is named where it must be', t => {
  const state: StoreState = {
    store: 'my news.grafeo',
    loaded: null,
    content: {articles: 2, body: '河湾; rm -rf $HOME', person: "陶'念", doubles: null},
  };
  t.deepEqual(
    nextSteps(state, false).map(({command}) => command),
    [
      "tupu query leaders --body '河湾; rm -rf $HOME' --store 'my news.grafeo'",
      "tupu query posts --person '陶'\\''念' --store 'my news.grafeo'",
      "tupu report body '河湾; rm -rf $HOME' --store 'my news.grafeo'",
    ],
  );
});

test('pairs that may be one are told when there are any', t => {
  const content = {articles: 2, body: null, person: null};
  const lastOf = (doubles: number | null) =>
    nextSteps({...NONE, content: {...content, doubles}}, true).at(-1);
  t.is(lastOf(0)?.command, 'tupu query articles');
  t.is(lastOf(null)?.command, 'tupu query articles');
  t.is(lastOf(1)?.command, 'tupu doubles');
  t.regex(lastOf(1)?.what.en ?? '', /^1 pair that/u);
  t.regex(lastOf(1200)?.what.zh ?? '', /^1,200 组/u);
});

test.serial('tupu alone: three commands with names of the store, which work', async t => {
  const facts = join(folder, 'facts.jsonl');
  const store = join(folder, 'news.grafeo');
  writeFileSync(
    facts,
    `${JSON.stringify(article('甲', [says(person('陶念'), '经理', body('河湾公司'))]))}\n`,
  );
  await runTupu('load', facts, '--store', store);
  const {stdout} = await runTupu('--store', store, '--json');
  const {content, steps} = JSON.parse(stdout) as {
    content: StoreState['content'];
    steps: {command: string}[];
  };
  t.deepEqual(content, {articles: 1, body: '河湾公司', person: '陶念', doubles: 0});
  t.is(steps.length, 3);
  for (const {command} of steps) {
    const ran = await runTupu(...command.split(' ').slice(1));
    t.true(ran.exitCode === 0 && ran.stdout.includes('陶念'), command);
  }
});
