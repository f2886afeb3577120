import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {factsOf} from '../../src/pipeline/facts';
import {isFailure} from '../../src/read/failure';

const folder = mkdtempSync(join(tmpdir(), 'tupu-pipeline-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const TEXT = '本报讯 3月5日，青石街道党工委书记陶念到河湾公司调研。';
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const all = async (...paths: string[]) => {
  const items = [];
  for await (const item of factsOf(paths)) items.push(item);
  return items;
};

test('a file that cannot be read is told in its place, the others go on', async t => {
  const items = await all(write('a.txt', TEXT), write('empty.txt', ''), write('b.txt', TEXT));
  t.deepEqual(
    items.map(item => (isFailure(item) ? item.error.code : item.article.docId)),
    ['a', 'INPUT_EMPTY', 'b'],
  );
});

test('an id comes from the text, whatever the file is called', async t => {
  const [one, two] = await all(write('one.txt', TEXT), write('two.txt', TEXT));
  t.true(one !== undefined && two !== undefined && !isFailure(one) && !isFailure(two));
  if (one && two && !isFailure(one) && !isFailure(two)) t.is(one.article.id, two.article.id);
});

const line = (text: string, fields: object): string =>
  `${JSON.stringify({text, url: 'https://news.example/1', ...fields})}\n`;
const idsOf = async (file: string): Promise<string[]> =>
  (await all(file)).map(item => (isFailure(item) ? 'failed' : item.article.id));

test('an id comes from the address where there is one', async t => {
  const [one, two] = await idsOf(write('c.jsonl', line(TEXT, {}) + line(`${TEXT}好。`, {})));
  t.is(one, two);
});

test('ids that the file gives tell articles of one address apart', async t => {
  const [one, two] = await idsOf(write('e.jsonl', line(TEXT, {id: 'x'}) + line(TEXT, {id: 'y'})));
  t.not(one, two);
});

test('observers are told of every stage, in order', async t => {
  const seen: string[] = [];
  const stages = factsOf(
    [write('d.txt', TEXT)],
    {},
    {
      onRead: () => seen.push('read'),
      onRepaired: () => seen.push('repaired'),
      onExtracted: () => seen.push('extracted'),
    },
  );
  for await (const item of stages) t.false(isFailure(item));
  t.deepEqual(seen, ['read', 'repaired', 'extracted']);
});
