import test from 'ava';
import fc from 'fast-check';
import {factOf} from '../../src/report/fact';
import {contentOf} from '../../src/report/picture/content';
import {layoutOf} from '../../src/report/picture/layout';
import {articlePicture} from '../../src/report/subject/article';
import type {Row} from '../../src/store/value';
import {a, articleRowsOf, factRow, type End} from '../support/rows';

const SENTENCE = '青石街道两新党委书记郑远山在<座谈会>上讲话。';
const committee = a('青石街道两新党委', 'Organization', 'party_org');
const FACTS = [
  factRow(a('郑远山', 'Person'), 'SERVES', committee, [SENTENCE], {title: '书记'}),
  factRow(committee, 'PARTY_ORG_OF', a('青石街道', 'Place', 'street'), [SENTENCE]),
  factRow(committee, 'ORGANIZED', a('座谈会', 'Event'), [SENTENCE], {date: '2024-11-20'}),
  factRow(a('云溪软件园', 'Place', 'park'), 'LOCATED_IN', a('青石街道', 'Place', 'street'), [
    SENTENCE,
  ]),
];

test('picture: every name is in it once, the sentence where the pointer rests', t => {
  const svg = articlePicture(articleRowsOf(FACTS), 'en');
  for (const name of ['青石街道', '青石街道两新党委', '书记', '郑远山', '云溪软件园']) {
    t.is(svg.split(`>${name}</text>`).length, 2, name);
  }
  t.true(svg.includes('<title>青石街道两新党委书记郑远山在&lt;座谈会&gt;上讲话。</title>'));
});

test('picture: what is only located there hangs on a dashed line', t => {
  t.is(
    articlePicture(articleRowsOf(FACTS), 'en').match(/<path d="M[^h]*" .*stroke-dasharray/gu)
      ?.length,
    1,
  );
});

test('picture: no name can break the XML', t => {
  const evil = a('"><script>x</script>&\u0000\u001b', 'Person');
  const svg = articlePicture(
    articleRowsOf([factRow(evil, 'SERVES', committee, [SENTENCE], {title: '<b>'})]),
    'en',
  );
  t.notRegex(svg, /<script|<b>|[^\P{Control}\n]/u);
  t.true(svg.includes('&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;'));
});

test('picture: without facts it is a title', t => {
  const svg = articlePicture(articleRowsOf([]), 'en');
  t.true(svg.startsWith('<svg') && svg.includes('青石街道开展党建座谈'));
  t.notRegex(svg, /NaN|Infinity/u);
});

const names = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{1,30}$/u);
const bodies: fc.Arbitrary<End> = names.map(name => a(name, 'Organization', 'party_org'));
const facts: fc.Arbitrary<Row[]> = fc.array(
  fc.oneof(
    fc.tuple(bodies, bodies).map(([below, above]) => factRow(below, 'PART_OF', above, ['句。'])),
    fc
      .tuple(names, bodies, names)
      .map(([person, body, title]) =>
        factRow(a(person, 'Person'), 'SERVES', body, ['句。'], {title}),
      ),
  ),
  {maxLength: 25},
);

test('picture: no box covers another', t => {
  fc.assert(
    fc.property(facts, rows => {
      const {boxes, people} = layoutOf(contentOf(rows.map(factOf), 'en'));
      const all = [...boxes, ...people];
      all.forEach((one, index) => {
        for (const other of all.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            Math.abs(one.y - other.y) + 0.01 >= (one.height + other.height) / 2;
          t.true(apart);
        }
      });
    }),
    {numRuns: 60},
  );
});
