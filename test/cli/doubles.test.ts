import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {lineOf, linesText} from '../../src/cli/doubles/lines';
import {parseLexicon} from '../../src/cli/lexicon/parse';
import type {Double, Naming, Side} from '../../src/query/doubles/evidence';
import {article, body, person, says} from '../support/facts';
import {runTupu} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-doubles-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const side = (sentence: string, ...namings: readonly Naming[]): Side => ({
  id: sentence,
  name: namings[0]?.name ?? '',
  namings,
  sentence,
  article: '标题\n甲',
  published: '2024-11-22T08:00:00',
});

const double = (changes: Partial<Double> = {}): Double => ({
  label: 'Person',
  sure: true,
  reasons: [{kind: 'body', words: ['河湾公司']}],
  sides: [
    side('陶念出席。\nsame: 罗一 = 江一舟', {name: '陶念', at: '河湾公司'}),
    side('陶念\u2028走了。', {name: '陶念', at: '河湾公司'}, {name: '陶念', at: '青石街道商会'}),
  ],
  ...changes,
});

const refuse = (error: Error): never => {
  throw error;
};

test('lines: what is sure counts, the rest stands behind #, and no sentence becomes a line', t => {
  for (const lang of ['en', 'zh'] as const) {
    const text = linesText([double(), double({sure: false})], lang);
    const lines = parseLexicon(text, 'same.txt', refuse);
    t.like(lines, {
      length: 1,
      0: {
        kind: 'same',
        of: [
          {name: '陶念', at: '河湾公司'},
          {name: '陶念', at: '青石街道商会'},
        ],
      },
    });
    t.regex(text, /^# same: 陶念 @ 河湾公司 = 陶念 @ 青石街道商会$/mu);
  }
});

for (const name of ['陶念 # 甲', '陶=念', '陶\n念念', '陶', '陶\u001b[31m念', '陶@念']) {
  test(`lines: none is written of ${JSON.stringify(name)}`, t => {
    const odd = double({
      sides: [side('甲', {name, at: null}), side('乙', {name: '陶念', at: null})],
    });
    t.is(lineOf(odd), null);
    t.deepEqual(parseLexicon(linesText([odd], 'en'), 'same.txt', refuse), []);
  });
}

test.serial('tupu doubles: lists, writes a lexicon once, and load takes it up', async t => {
  const [facts, store] = [join(folder, 'facts.jsonl'), join(folder, 'news.grafeo')];
  const articles = ['青石街道党工委', '北岭区青石街道党工委'].map(name =>
    article(name, [says(person('陶念'), '书记', body(name, 'party_org'))]),
  );
  writeFileSync(facts, articles.map(each => `${JSON.stringify(each)}\n`).join(''));
  await runTupu('load', facts, '--store', store);

  const {stdout} = await runTupu('doubles', '--store', store, '--lang', 'zh');
  t.regex(stdout, /^很可能是同一（机构）：名称前多“北岭区”；陶念在两处任职$/mu);
  t.regex(stdout, /^ {2}same: 北岭区青石街道党工委 = 青石街道党工委$/mu);
  t.like(JSON.parse((await runTupu('doubles', '--store', store, '--json')).stdout), {
    total: 1,
    doubles: [{sure: true, line: 'same: 北岭区青石街道党工委 = 青石街道党工委'}],
  });

  const lexicon = join(folder, 'lexicon', 'same.txt');
  t.is((await runTupu('doubles', '--store', store, '--write', lexicon)).exitCode, 0);
  t.true(existsSync(lexicon));
  const written = readFileSync(lexicon, 'utf8');
  await t.throwsAsync(runTupu('doubles', '--store', store, '--write', lexicon), {
    code: 'USAGE',
    message: /There is a file .* already/u,
  });
  t.is(readFileSync(lexicon, 'utf8'), written);

  await runTupu('load', facts, '--store', store, '--lexicon', lexicon);
  const {stderr} = await runTupu('doubles', '--store', store);
  t.regex(stderr, /Nothing in the store looks like two of one/u);
});
