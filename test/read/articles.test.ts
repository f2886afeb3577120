import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import test from 'ava';
import iconv from 'iconv-lite';
import type {RawArticle} from '../../src/article/article';
import {readArticles} from '../../src/read/articles';
import type {ReadOptions} from '../../src/read/articles';
import {isFailure} from '../../src/read/failure';
import type {InputFailure} from '../../src/read/failure';

const TEXT = '柳河县召开党建工作会议，县委书记林溪出席。会议指出，要把工作做好。';
type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with the files, gone after the test. */
const folderWith = async (
  t: {teardown: (remove: () => Promise<void>) => void},
  files: Files,
): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tupu-read-'));
  t.teardown(() => rm(folder, {recursive: true}));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), {recursive: true});
    await writeFile(join(folder, name), content);
  }
  return folder;
};

interface Read {
  readonly articles: RawArticle[];
  readonly failures: InputFailure[];
}

const readAll = async (paths: readonly string[], options?: ReadOptions): Promise<Read> => {
  const read: Read = {articles: [], failures: []};
  for await (const item of readArticles(paths, options))
    if (isFailure(item)) read.failures.push(item);
    else read.articles.push(item);
  return read;
};

const ids = ({articles}: Read): string[] => articles.map(article => article.docId);
const codes = ({failures}: Read): string[] => failures.map(failure => failure.error.code);

test('a text: line ends made one, line ends at the end cut, all else as it is', async t => {
  const folder = await folderWith(t, {'a.txt': '2024-11-22 20:20:32\r\n　　正文（一）。\r\n\r\n'});
  const {articles} = await readAll([join(folder, 'a.txt')]);
  t.deepEqual(articles, [
    {
      docId: 'a',
      origin: join(folder, 'a.txt'),
      text: '2024-11-22 20:20:32\n　　正文（一）。',
      metadata: {title: null, url: null, source: null, publishedAt: '2024-11-22T20:20:32'},
    },
  ]);
});

test('every encoding, plain and gzip', async t => {
  const files = Object.fromEntries(
    ['utf8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be'].flatMap(encoding => {
      const bytes = iconv.encode(TEXT, encoding, {addBOM: encoding.startsWith('utf')});
      return [
        [`${encoding}.txt`, bytes],
        [`${encoding}-packed.txt.gz`, gzipSync(bytes)],
      ];
    }),
  );
  const read = await readAll([await folderWith(t, files)]);
  t.is(read.articles.length, 10);
  t.true(read.articles.every(article => article.text === TEXT));
  t.true(ids(read).includes('gbk-packed'));
});

test('folders below, by name; hidden and other files left out', async t => {
  const folder = await folderWith(t, {
    'b.txt': TEXT,
    'a/2.md': TEXT,
    'a/1.txt': TEXT,
    '.hidden.txt': TEXT,
    'picture.png': 'no text',
    'c.jsonl': JSON.stringify({id: 'line', text: TEXT}),
  });
  const read = await readAll([folder]);
  t.deepEqual(ids(read), ['1', '2', 'b', 'line']);
  t.deepEqual(read.failures, []);
});

test('patterns; a file met twice is read once', async t => {
  const folder = await folderWith(t, {'a1.txt': TEXT, 'a2.txt': TEXT, 'b.txt': TEXT});
  t.deepEqual(ids(await readAll([join(folder, 'b.txt'), join(folder, 'a*.txt'), folder])), [
    'b',
    'a1',
    'a2',
  ]);
});

test('links that go in circles end', async t => {
  const folder = await folderWith(t, {'sub/a.txt': TEXT});
  await symlink(folder, join(folder, 'sub', 'up'));
  await symlink('loop.txt', join(folder, 'loop.txt'));
  await symlink('nowhere', join(folder, 'dead'));
  const read = await readAll([folder]);
  t.deepEqual(ids(read), ['a']);
  t.deepEqual(
    read.failures.map(({origin}) => origin),
    [join(folder, 'loop.txt')],
  );
});

test('standard input: text, JSON lines and HTML are told apart', async t => {
  const from = async (content: string | Uint8Array): Promise<string[]> =>
    ids(await readAll(['-'], {standardInput: Readable.from([Buffer.from(content)])}));
  t.deepEqual(await from(TEXT), ['stdin']);
  t.deepEqual(await from(`{"id": "x", "text": "${TEXT}"}\n`), ['x']);
  t.deepEqual(await from(gzipSync(TEXT)), ['stdin']);
  t.deepEqual(await from(`<!DOCTYPE html><p>${TEXT}</p><p>${TEXT}</p>`), ['stdin']);
});

test('JSON lines: fields, and what the text says where a field is missing', async t => {
  const line = {
    id: 7,
    title: '题目',
    text: `${TEXT}\n来源：柳河网`,
    url: 'https://news.example/1',
    publishedAt: '2024/3/5',
  };
  const folder = await folderWith(t, {'a.jsonl': `${JSON.stringify(line)}\n`});
  const {articles} = await readAll([join(folder, 'a.jsonl')]);
  t.is(articles[0]?.docId, '7');
  t.is(articles[0]?.origin, `${join(folder, 'a.jsonl')}:1`);
  t.deepEqual(articles[0]?.metadata, {
    title: '题目',
    url: 'https://news.example/1',
    source: '柳河网',
    publishedAt: '2024-03-05',
  });
});

test('JSON lines: HTML paragraphs become lines', async t => {
  const text = '<p><strong>柳河网消息</strong>：开会。</p><p>散会&nbsp;。</p>';
  const folder = await folderWith(t, {'a.jsonl': JSON.stringify({text})});
  t.is((await readAll([folder])).articles[0]?.text, '柳河网消息：开会。\n散会 。');
});

test('JSON lines: a broken line is named, the others go on', async t => {
  const lines = [
    JSON.stringify({id: 'one', text: TEXT}),
    '{"id": "broken", ',
    '',
    '{"id": "none"}',
    '{"id": "blank", "text": " \\n"}',
    '[1]',
    JSON.stringify({text: TEXT}),
  ];
  const folder = await folderWith(t, {'a.jsonl': lines.join('\r\n')});
  const file = join(folder, 'a.jsonl');
  const read = await readAll([file]);
  t.deepEqual(ids(read), ['one', 'a:7']);
  t.deepEqual(
    read.failures.map(({origin, error}) => [origin, error.code]),
    [
      [`${file}:2`, 'INPUT_FORMAT'],
      [`${file}:4`, 'INPUT_FORMAT'],
      [`${file}:5`, 'INPUT_EMPTY'],
      [`${file}:6`, 'INPUT_FORMAT'],
    ],
  );
});

test('JSON lines in GB18030 longer than what the encoding is told by', async t => {
  const lines = Array.from({length: 4000}, (_, id) => JSON.stringify({id, text: TEXT}));
  const folder = await folderWith(t, {'a.jsonl': iconv.encode(lines.join('\n'), 'gb18030')});
  const {articles, failures} = await readAll([folder]);
  t.is(articles.length, 4000);
  t.true(articles.every(article => article.text === TEXT));
  t.deepEqual(failures, []);
});

const fails = test.macro({
  async exec(t, files: Files, code: string, message: RegExp, options?: ReadOptions) {
    const folder = await folderWith(t, {...files, 'z.txt': TEXT});
    const read = await readAll([folder], options);
    t.deepEqual(codes(read), [code]);
    const [name = ''] = Object.keys(files);
    t.true(read.failures[0]?.error.message.startsWith(join(folder, name)));
    t.regex(read.failures[0]?.error.message ?? '', message);
    t.not(read.failures[0]?.error.nextStep, '');
    t.true(ids(read).includes('z'));
  },
  title: (name = '') => `a failure with name and reason, the others go on: ${name}`,
});

const cut = gzipSync(TEXT.repeat(50)).subarray(0, 60);
const tooLong = JSON.stringify({text: TEXT.repeat(40)});
test('an empty file', fails, {'a.txt': ''}, 'INPUT_EMPTY', /is empty/u);
test('only a byte order mark', fails, {'a.txt': '\ufeff'}, 'INPUT_EMPTY', /only blanks/u);
test('only blanks', fails, {'a.txt': ' \n　\n'}, 'INPUT_EMPTY', /only blanks/u);
test('JSON lines without a line', fails, {'a.jsonl': '\n\n'}, 'INPUT_EMPTY', /no lines/u);
test(
  'a picture',
  fails,
  {'a.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')},
  'INPUT_BINARY',
  /PNG/u,
);
test('a document', fails, {'a.html': Buffer.from('%PDF-1.4\n\0')}, 'INPUT_BINARY', /PDF/u);
test('gzip that breaks off', fails, {'a.txt.gz': cut}, 'INPUT_FORMAT', /breaks off/u);
test('gzip JSON lines that break off', fails, {'a.jsonl.gz': cut}, 'INPUT_FORMAT', /breaks off/u);
test(
  'damaged gzip',
  fails,
  {'a.gz.txt': Buffer.from([31, 139, 8, 0, 1, 2, 3, 4, 5, 6, 255, 7])},
  'INPUT_FORMAT',
  /damaged gzip/u,
);
test('a file at the limit', fails, {'a.txt': TEXT.repeat(40)}, 'INPUT_TOO_LARGE', /limit/u, {
  maxBytes: 2000,
});
test(
  'a line at the limit',
  fails,
  {'a.jsonl': `${tooLong}\n${JSON.stringify({id: 'k', text: '短文一篇。'})}`},
  'INPUT_TOO_LARGE',
  /a\.jsonl:1 /u,
  {maxBytes: 1000},
);
test(
  'gzip that unpacks beyond the limit',
  fails,
  {'a.txt.gz': gzipSync('好'.repeat(100_000))},
  'INPUT_TOO_LARGE',
  /limit/u,
  {maxBytes: 5000},
);
test(
  'a page without main text',
  fails,
  {'a.html': '<html><body><a href="/">首页</a></body></html>'},
  'INPUT_FORMAT',
  /without a main text/u,
);

test('a missing path, a pattern without match, a folder without articles', async t => {
  const folder = await folderWith(t, {'sub/picture.png': 'x'});
  const read = await readAll([
    join(folder, 'none.txt'),
    join(folder, '*.txt'),
    join(folder, 'sub'),
  ]);
  t.deepEqual(codes(read), ['INPUT_NOT_FOUND', 'INPUT_NOT_FOUND', 'INPUT_NO_ARTICLES']);
  t.true(read.failures.every(({error}) => error.message.includes(folder)));
});

test('a reader that stops early is done', async t => {
  const folder = await folderWith(t, {'a.jsonl': `${JSON.stringify({text: TEXT})}\n`.repeat(9000)});
  for await (const item of readArticles([folder])) {
    t.false(isFailure(item));
    break;
  }
});
