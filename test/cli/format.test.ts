import test from 'ava';
import {formatRows, type Format} from '../../src/cli/format';
import type {Row} from '../../src/store/value';

const ROWS: readonly Row[] = [
  {name: '陶念', posts: ['书记', '主任'], until: null},
  {name: '罗,一', posts: [], until: '说"好"'},
];
const NODE: Row = {
  node: {labels: ['Company', 'Organization'], properties: {id: 'x', name: '河湾公司'}},
  relationship: {type: 'PART_OF', properties: {id: 'y'}},
  map: {a: 1},
};

for (const [title, rows, format, expected] of [
  ['JSON: the rows themselves', [{a: 1}], 'json', '[\n  {\n    "a": 1\n  }\n]'],
  [
    'CSV: lists, nothing, commas and quotes',
    ROWS,
    'csv',
    'name,posts,until\n陶念,"书记, 主任",\n"罗,一",,"说""好"""',
  ],
  [
    'CSV: nodes and relationships in short',
    [NODE],
    'csv',
    'node,relationship,map\n(:Company:Organization 河湾公司),[:PART_OF],"{""a"":1}"',
  ],
  ['CSV: no rows', [], 'csv', ''],
  ['table: no rows', [], 'table', 'No rows.'],
] as const satisfies readonly (readonly [string, readonly Row[], Format, string])[]) {
  test(title, t => {
    t.is(formatRows(rows, format), expected);
  });
}

test('table: Chinese characters take two columns', t => {
  const widths = formatRows(ROWS, 'table')
    .split('\n')
    .map(line => line.replace(/\p{Script=Han}/gu, '..').length);
  t.is(new Set(widths).size, 1);
});

test('columns may be given in an order of their own', t => {
  t.is(formatRows([{a: 1, b: 2}], 'csv', ['b', 'a']), 'b,a\n2,1');
});
