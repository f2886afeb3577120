import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import iconv from 'iconv-lite';
import test from 'ava';
import type {TupuError} from '../../src/article/error';
import {isCorrection, parseLexicon} from '../../src/cli/lexicon/parse';
import type {OwnEntry} from '../../src/lexicon/own-words';
import {runTupu} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-lexicon-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

interface Parsed {
  readonly entries: readonly OwnEntry[];
  readonly errors: readonly TupuError[];
}

const parse = (file: string, text: string): Parsed => {
  const errors: TupuError[] = [];
  const lines = parseLexicon(text, file, error => errors.push(error));
  return {entries: lines.filter(line => !isCorrection(line)), errors};
};

const row = ({kind, type, name, aliases}: OwnEntry): string =>
  [kind, type ?? '-', name, ...aliases].join(' ');

test('lines: classes in English and Chinese, other names, comments', t => {
  const {entries, errors} = parse(
    'words.txt',
    `# ours
company: 河湾数科 = 河湾, HWSK   # a comment

园区：青石湾智谷＝智谷、湾谷
机构: 北岸街道商会
Person: 陶念
职务: 云链长
`,
  );
  t.deepEqual(errors, []);
  t.deepEqual(entries.map(row), [
    'body company 河湾数科 河湾 HWSK',
    'body park 青石湾智谷 智谷 湾谷',
    'body association 北岸街道商会',
    'person - 陶念',
    'title - 云链长',
  ]);
});

test('a table: columns in any order, quotation marks, a BOM as Excel writes it', t => {
  const {entries, errors} = parse(
    'words.csv',
    '\ufeff名称,类别,别名,备注\r\n"河湾""数科""",企业,"河湾,HWSK",x\r\n陶念,person,,\r\n',
  );
  t.deepEqual(errors, []);
  t.deepEqual(entries.map(row), ['body company 河湾"数科" 河湾 HWSK', 'person - 陶念']);
});

for (const [title, file, text, message, nextStep] of [
  ['no class', 'a.txt', '河湾数科', /^a\.txt:1: "河湾数科" has no class/u, /company: 河湾数科/u],
  [
    'an unknown class',
    'a.txt',
    '\nfirm: 河湾',
    /^a\.txt:2: there is no class "firm"/u,
    /company\/企业/u,
  ],
  ['a name of one character', 'a.txt', '企业: 湾', /"湾" is no name of 2 to 60/u, /in full/u],
  ['another name of one', 'a.txt', '企业: 河湾 = 湾', /"湾" is no name/u, /in full/u],
  ['no name', 'a.txt', '企业: = 河湾', /"" is no name/u, /in full/u],
  [
    'a name of two',
    'a.txt',
    '人物: 陶念 = 小陶\n人物: 陶青 = 小陶',
    /^a\.txt:2: "小陶" leads to 陶念/u,
    /two lines/u,
  ],
  [
    'a table without head',
    'a.csv',
    'person,陶念',
    /^a\.csv:1: its first line names no columns/u,
    /class,name/u,
  ],
  [
    'an open quotation mark',
    'a.csv',
    'class,name\nperson,"陶念',
    /^a\.csv:2: a quotation mark/u,
    /Close it/u,
  ],
] as const) {
  test(`told with file, line and next step: ${title}`, t => {
    const {errors} = parse(file, text);
    t.is(errors.length, 1);
    t.regex(errors[0]?.message ?? '', message);
    t.regex(errors[0]?.nextStep ?? '', nextStep);
  });
}

test('the lines around a faulty one count', t => {
  const {entries} = parse('a.txt', '企业: 河湾数科\nx\n人物: 陶念');
  t.deepEqual(entries.map(row), ['body company 河湾数科', 'person - 陶念']);
});

test.serial(
  'extract --lexicon: all files of the folder, in any encoding; faults give exit code 2',
  async t => {
    const words = join(folder, 'lexicon');
    mkdirSync(words);
    writeFileSync(join(words, 'a.txt'), 'park: 河湾智谷\nfoo: 陶念\n');
    writeFileSync(
      join(words, 'b.csv'),
      iconv.encode('类别,名称,别名\n人物,陶小念,阿念念\n', 'gb18030'),
    );
    const text = join(folder, 'notice.txt');
    writeFileSync(text, '阿念念走进河湾智谷看展。\n');
    const {stdout, stderr, exitCode} = await runTupu('extract', text, '--lexicon', words);
    const {mentions} = JSON.parse(stdout) as {mentions: {surface: string; rule: string}[]};
    const own = mentions.filter(({rule}) => rule === 'user-lexicon').map(({surface}) => surface);
    t.deepEqual(own, ['阿念念', '河湾智谷']);
    t.regex(stderr, /a\.txt:2: there is no class "foo"/u);
    t.is(exitCode, 2);
  },
);

test.serial(
  'extract --lexicon: a path that is not there is told, the articles are read',
  async t => {
    const text = join(folder, 'other.txt');
    writeFileSync(text, '陶念走了。\n');
    const {stdout, stderr, exitCode} = await runTupu(
      'extract',
      text,
      '--lexicon',
      join(folder, 'no'),
    );
    t.is(stdout.split('\n').length, 2);
    t.regex(stderr, /There is no file or folder/u);
    t.is(exitCode, 2);
  },
);
