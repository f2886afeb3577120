/** Every command of docs/command-line.md, run as it stands there in a folder of its own. */
import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {CONFIG_KEYS} from '../../src/cli/config/keys';
import {parseConfig} from '../../src/cli/config/read';
import {EXIT} from '../../src/cli/exit';
import {CLASS_WORDS} from '../../src/cli/lexicon/classes';
import {parseLexicon} from '../../src/cli/lexicon/parse';
import {blocksOf, runLine, withoutServer} from '../support/shell-line';

const ROOT = join(__dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'command-line.md'), 'utf8');
const blocks = (language: string): string[] => blocksOf(page, language);

const folder = mkdtempSync(join(tmpdir(), 'tupu-docs-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

test.before(withoutServer);

test.serial('every command runs on the sample', async t => {
  symlinkSync(join(ROOT, 'data'), join(folder, 'data'));
  const before = process.cwd();
  process.chdir(folder);
  const lines = blocks('sh').flatMap(text => text.trim().split('\n'));
  t.true(lines.length >= 12);
  const outputs: string[] = [];
  for (const line of lines) {
    const {stdout, stderr, exitCode} = await runLine(line);
    t.is(exitCode, line.includes('facts.jsonl') ? 2 : 0, `${line}\n${stderr}`);
    outputs.push(stdout);
  }
  process.chdir(before);
  const all = outputs.join('\n');
  t.regex(all, /"person": "潘旺明"/u);
  t.regex(all, /数据库 tupu\.grafeo 有 1 篇文章/u);
  t.true(existsSync(join(folder, 'tupu.bash')));
});

test('what it says of the config, the lexicon and the exit codes is so', t => {
  const [config = ''] = blocks('json');
  const settings = parseConfig(config, join(folder, 'tupu.config.json'));
  t.deepEqual(Object.keys(settings), ['store', 'lexicon', 'minConfidence', 'lang']);
  for (const {name} of CONFIG_KEYS) t.true(page.includes(`| \`${name}\` |`), name);
  for (const [english, chinese] of CLASS_WORDS) t.true(page.includes(`\`${english}\` ${chinese}`));
  const files = ['words.txt', 'words.csv'];
  const taken = blocks('text').map((text, index) =>
    parseLexicon(text, files[index] ?? '', error => t.fail(error.message)),
  );
  t.deepEqual(
    taken.map(({length}) => length),
    [5, 2],
  );
  for (const code of Object.values(EXIT)) t.true(page.includes(String(code)), String(code));
});
