import test from 'ava';
import fc from 'fast-check';
import {factOf, type Thing} from '../../src/report/fact';
import {networkOf} from '../../src/report/network/graph';
import {layoutOf} from '../../src/report/network/layout';
import {drawingOf} from '../../src/report/network/svg';
import {wordsOf} from '../../src/report/words';
import type {Row} from '../../src/store/value';
import {a, factRow} from '../support/rows';

const thing = (name: string): Thing =>
  factOf(factRow(a(name, 'Person'), 'SAID', a('', 'Statement'), ['句。'])).subject;
const network = (centre: string, rows: readonly Row[]) =>
  networkOf([thing(centre)], rows.map(factOf), 'zh');

const committee = a('青石街道党工委', 'Organization', 'party_org');
const zheng = a('郑远山', 'Person');
const ROWS = [
  factRow(zheng, 'SERVES', committee, ['句。'], {title: '书记', status: 'current'}),
  factRow(a('沈秋禾', 'Person'), 'SERVES', committee, ['句。'], {title: '委员', status: 'former'}),
  factRow(committee, 'PARTY_ORG_OF', a('青石街道', 'Place', 'street'), ['句。']),
  factRow(zheng, 'SAID', a('要做实', 'Statement'), ['句。']),
];

test('network: a column for each step, what is said is no knot of it', t => {
  const {nodes, edges} = network('郑远山', ROWS);
  t.deepEqual(
    nodes.map(({name, layer, central}) => [name, layer, central]),
    [
      ['郑远山', 0, true],
      ['青石街道党工委', 1, false],
      ['沈秋禾', 2, false],
      ['青石街道', 2, false],
    ],
  );
  t.deepEqual(
    edges.map(({words}) => words),
    ['书记', '委员（曾任）', '党组织，属于'],
  );
});

test('network: two posts in one body are one line with both words', t => {
  const second = factRow(zheng, 'SERVES', committee, ['句。'], {title: '委员', status: 'current'});
  t.deepEqual(network('郑远山', [...ROWS, second]).edges.map(({words}) => words)[0], '书记、委员');
});

test('network: of more than can be drawn the first stay', t => {
  const many = Array.from({length: 200}, (_, at) =>
    factRow(zheng, 'ATTENDED', a(`会${at}`, 'Event'), ['句。']),
  );
  const {nodes, all} = network('郑远山', many);
  t.is(nodes.length, 60);
  t.is(nodes[0]?.name, '郑远山');
  t.is(all, 201);
});

test('network: no name or sentence can break the XML', t => {
  const evil = '"><script>x</script>&\u0000\ud800';
  const rows = [factRow(a(evil, 'Person'), 'SERVES', committee, [evil], {title: evil})];
  const {svg} = drawingOf(layoutOf(network(evil, rows)), evil, wordsOf('en'));
  t.notRegex(svg, /<script|[^\P{Control}\n]|\p{Surrogate}/u);
});

const names = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{1,24}$/u);
const facts = fc.array(
  fc
    .tuple(names, names, names)
    .map(([from, to, title]) =>
      factRow(a(from, 'Person'), 'SERVES', a(to, 'Organization'), ['句。'], {title}),
    ),
  {maxLength: 40},
);

test('network: no box covers another, no words stand where others do', t => {
  fc.assert(
    fc.property(facts, rows => {
      const {boxes, lines} = layoutOf(network('甲', rows));
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          t.true(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              Math.abs(one.y - other.y) + 0.01 >= (one.height + other.height) / 2,
          );
        }
      });
      const ends = lines.flatMap(({words}) => (words === null ? [] : [`${words.x} ${words.y}`]));
      t.is(new Set(ends).size, ends.length);
    }),
    {numRuns: 60},
  );
});
