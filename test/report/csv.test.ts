import test from 'ava';
import fc from 'fast-check';
import {csvField, csvOf} from '../../src/report/write/csv';
import {HOSTILE_TEXTS, hostileReport, plainReport} from '../support/hostile-report';

/** As RFC 4180 says: the other way round of what is tested. */
const parse = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

test('CSV: a row a fact, with its proof', t => {
  const [head, ...rows] = parse(csvOf(plainReport()));
  t.deepEqual(head?.slice(0, 9), [
    'From',
    'Kind',
    'Relation',
    'Post',
    'To',
    'Kind of the other',
    'Since',
    'Until',
    'Status',
  ]);
  t.deepEqual(rows[0], [
    '郑远山',
    'person',
    'serves',
    '书记',
    '青石街道党工委',
    'Party organisation',
    '2023-07',
    '',
    'current',
    '2024-11-22',
    '0.9',
    '',
    '青石街道党工委书记郑远山在座谈会上讲话。',
    '青石街道开展党建座谈',
    '青石日报',
    '2024-11-22',
    'https://news.example/1?a=1&b=2',
  ]);
  t.is(rows.length, 2);
});

for (const [title, text] of HOSTILE_TEXTS) {
  test(`CSV: ${title}`, t => {
    const rows = parse(csvOf(hostileReport(text)));
    t.is(rows.length, 4);
    for (const cell of rows.flat()) {
      t.notRegex(cell, /^\s*[=+\-@＝＋－＠]/u);
      t.notRegex(cell, /[^\P{Control}\t\n\r]|\p{Surrogate}/u);
    }
  });
}

test('CSV: whatever the texts, as many cells come back', t => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), texts => {
      t.is(parse(`${texts.map(csvField).join(',')}\n`)[0]?.length, texts.length);
    }),
  );
});
