/** What holds for every command: --json, --quiet, --lang, colours. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {CommanderError, type Command} from 'commander';
import test from 'ava';
import {coloursOf} from '../../src/cli/colours';
import {CHINESE_COLUMNS} from '../../src/cli/chinese-columns';
import {CHINESE_HELP} from '../../src/cli/chinese-help';
import {namedQueries} from '../../src/query/library';
import {descriptionInChinese, inChinese} from '../../src/cli/help-language';
import {tupuProgram} from '../../src/cli/program';
import {printable, voiceOf} from '../../src/cli/voice';
import {article, body, person, says} from '../support/facts';
import {runTupu} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-manners-'));
const facts = join(folder, 'facts.jsonl');
const text = join(folder, 'notice.txt');
const file = join(folder, 'news.grafeo');

test.before(async () => {
  writeFileSync(
    facts,
    `${JSON.stringify(article('甲', [says(person('陶念'), '经理', body('河湾公司'))]))}\n`,
  );
  writeFileSync(text, '青石街道党工委书记陶念到河湾公司调研。\n');
  await runTupu('load', facts, '--store', file);
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** A name that a note is told about. */
const LOOSE = ['query', 'posts', '--person', 'tao nian'];

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
const everything = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(everything),
];

test('every command has the common options', t => {
  const commands = leaves(tupuProgram(undefined, 'en'));
  t.true(commands.length > 30);
  for (const command of commands) {
    const flags = command.options.map(({long}) => long);
    for (const flag of ['--json', '--quiet', '--lang', '--config'])
      t.is(flags.filter(each => each === flag).length, 1, `${command.name()} ${flag}`);
  }
});

test('every text of the help is there in Chinese', t => {
  const commands = everything(tupuProgram(undefined, 'en'));
  const isEnglish = (text: string): boolean => text !== '' && !/\p{Script=Han}/u.test(text);
  t.deepEqual(commands.map(descriptionInChinese).filter(isEnglish), []);
  const texts = commands.flatMap(command => [
    ...command.options.map(({description}) => description),
    ...command.registeredArguments.map(({description}) => description),
  ]);
  const missing = texts.filter(each => isEnglish(inChinese(each)));
  t.deepEqual([...new Set(missing)], [], 'src/cli/chinese-help.ts lacks these');
  t.true(Object.values(CHINESE_HELP).every(each => /\p{Script=Han}/u.test(each)));
});

test('every column of a query is explained in Chinese, and nothing else', t => {
  const meanings = namedQueries().flatMap(({columns}) => columns.map(each => each.description));
  t.deepEqual(Object.keys(CHINESE_COLUMNS).sort(), [...new Set(meanings)].sort());
  t.true(Object.values(CHINESE_COLUMNS).every(each => /\p{Script=Han}|、/u.test(each)));
});

/** What commander says of a faulty line, with the program's own way of ending left out. */
const faultOf = (...given: readonly string[]): string => {
  let told = '';
  const program = tupuProgram(undefined, 'zh');
  for (const command of everything(program)) {
    const writeErr = (text: string): void => void (told += text);
    command.exitOverride().configureOutput({...command.configureOutput(), writeErr});
  }
  try {
    program.parse(given, {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
  }
  return told;
};

for (const [title, given, chinese] of [
  [
    'an unknown option',
    ['build', 'x', '--stor', 'a'],
    /^错误：没有选项“--stor”\n（是否指 --store？）/u,
  ],
  ['an unknown command', ['repotr'], /^错误：没有命令“repotr”/u],
  ['no argument', ['build'], /^错误：缺少参数“paths”/u],
  ['too many', ['repair', 'a', 'b'], /^错误：参数过多：应为 1 个，给了 2 个。/u],
  ['no value', ['find', 'a', '--limit'], /^错误：选项“--limit <n>”缺少取值/u],
  ['a missing option', ['export', 'neo4j-csv'], /^错误：必须给出选项“--out <folder>”/u],
  ['a choice', ['find', 'a', '--in', 'b'], /取值“b”无效。可选：all, names, sentences。/u],
  ['an argument', ['completion', 'dos'], /^错误：参数“shell”的取值“dos”无效。可选：/u],
  ['a limit', ['find', 'a', '--limit', '0'], /取值“0”无效。须为不小于 1 的整数。/u],
  ['a share', ['load', '--min-confidence', '2'], /取值“2”无效。须为 0 到 1 的数，如 0.9。/u],
  ['a depth', ['export', 'dot', '--depth', '0'], /取值“0”无效。须为 1 到 9 的整数。/u],
  ['a port', ['view', '--port', 'x'], /取值“x”无效。须为不大于 65535 的整数。/u],
  ['a parameter', ['cypher', 'a', '--param', 'x'], /取值“x”无效。请写成 key=value。/u],
] as const) {
  test(`a faulty command line is told in Chinese: ${title}`, t => {
    const told = faultOf(...given);
    t.regex(told, chinese);
    t.notRegex(told, /error|invalid|must|Did you/u);
  });
}

for (const [title, given, keys] of [
  ['load', ['load', facts, '--dry-run'], ['dryRun', 'summary', 'failed']],
  [
    'build',
    ['build', text, '--dry-run'],
    ['dryRun', 'summary', 'stages', 'firstArticle', 'failed'],
  ],
  ['unload', ['unload', '甲', '--dry-run'], ['dryRun', 'summary']],
  ['migrate', ['migrate'], ['version']],
  ['repair', ['repair', text], ['text', 'changes']],
  ['next', ['next'], ['store', 'loaded', 'content', 'steps']],
] as const) {
  test.serial(`${title} --json: the result and nothing else on standard output`, async t => {
    const store = title === 'repair' ? [] : ['--store', file];
    const {stdout} = await runTupu(...given, ...store, '--json');
    t.deepEqual(Object.keys(JSON.parse(stdout) as object), [...keys]);
  });
}

for (const given of [
  ['find', '河湾', '--in', 'names'],
  ['query', 'posts', '--person', '陶念'],
  ['cypher', 'MATCH (p:Person) RETURN p.name AS name'],
]) {
  test.serial(`${given[0] ?? ''}: --json is --format json`, async t => {
    const {stdout} = await runTupu(...given, '--store', file, '--json');
    t.is(stdout, (await runTupu(...given, '--store', file, '--format', 'json')).stdout);
    t.true((JSON.parse(stdout) as unknown[]).length > 0);
  });
}

test.serial('--json before the command is as good as behind it', async t => {
  const {stdout} = await runTupu('--json', 'migrate', '--store', file);
  t.like(JSON.parse(stdout), {version: 2});
});

test.serial('--quiet: neither notes nor summaries, but results and errors', async t => {
  const store = ['--store', join(folder, 'quiet.grafeo'), '--quiet'];
  t.deepEqual(await runTupu('build', text, ...store), {stdout: '', stderr: '', exitCode: 0});
  t.deepEqual(await runTupu('load', facts, ...store), {stdout: '', stderr: '', exitCode: 0});
  const posts = await runTupu(...LOOSE, '--store', file, '--quiet');
  t.regex(posts.stdout, /经理/u);
  t.is(posts.stderr, '');
  const {stderr, exitCode} = await runTupu('build', join(folder, 'none.txt'), ...store);
  t.regex(stderr, /There is no file/u);
  t.is(exitCode, 2);
});

test.serial('--lang zh: what the program says is Chinese', async t => {
  const loaded = await runTupu('load', facts, '--store', file, '--lang', 'zh');
  t.regex(loaded.stdout, /^1 篇文章已载入，其中 1 篇事实相同，库中已有；没有变化\n {2}节点：/u);
  const none = await runTupu('find', '无此', '--store', file, '--lang=zh');
  t.deepEqual([none.stdout, none.stderr], ['没有结果。\n', '没有找到。\n']);
  const loose = await runTupu(...LOOSE, '--store', file, '--lang', 'zh');
  t.is(loose.stderr, '“tao nian”按陶念（人物，河湾公司）查询：拼音。\n');
});

test.serial('control characters of a name do not reach the terminal', async t => {
  t.is(
    printable('陶\u001b[2J念\u0007\u009b\n次\u202e行\t格'),
    '陶\ufffd[2J念\ufffd\ufffd\n次\ufffd行\t格',
  );
  const query = "RETURN '\u001b[31m红' AS name";
  t.false((await runTupu('cypher', query, '--store', file)).stdout.includes('\u001b'));
});

test('without options a voice speaks English, as text', t => {
  const voice = voiceOf({});
  t.deepEqual([voice.lang, voice.json, voice.say({en: 'a', zh: '甲'})], ['en', false, 'a']);
});

for (const [title, output, environment, coloured] of [
  ['a terminal', {isTTY: true}, {}, true],
  ['a pipe', {}, {}, false],
  ['a pipe of a build server', {}, {CI: '1'}, false],
  ['a terminal with NO_COLOR', {isTTY: true}, {NO_COLOR: '1'}, false],
  ['a terminal with an empty NO_COLOR', {isTTY: true}, {NO_COLOR: ''}, true],
  ['a terminal that knows none', {isTTY: true}, {TERM: 'dumb'}, false],
] as const) {
  test(`colours: ${title}`, t => {
    t.is(coloursOf(output, environment).bold('甲') !== '甲', coloured);
  });
}
