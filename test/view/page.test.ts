/** Parts of the page that need no browser. */
import fc from 'fast-check';
import test from 'ava';
import type {Fact} from '../../src/view/page/types';

const fact = (relation: string, more: Partial<Fact> = {}): Fact => ({
  fact: relation,
  relation,
  subject: '郑远山',
  subjectId: 'p',
  subjectLabel: 'Person',
  subjectKind: null,
  object: '青石街道党工委',
  objectId: 'b',
  objectLabel: 'Organization',
  objectKind: 'party_org',
  title: '书记',
  status: 'current',
  date: null,
  until: null,
  asOf: null,
  sentence: '青石街道党工委书记郑远山调研。',
  confidence: 0.9,
  sources: 1,
  evidence: ['s'],
  ...more,
});

test('a timeline: posts and events, the latest first, those without a day last', async t => {
  const {inTime} = await import('../../src/view/page/timeline.mjs');
  const found = inTime([
    fact('SERVES', {fact: 'undated'}),
    fact('SERVES', {fact: '2019', date: '2019', until: '2021-05'}),
    fact('SAID', {fact: 'no event', asOf: '2024'}),
    fact('ATTENDED', {fact: '2024', date: '2024-11-20'}),
    fact('SERVES', {fact: '2023', asOf: '2023-07'}),
  ]);
  t.deepEqual(
    found.map(each => each.fact),
    ['2024', '2023', '2019', 'undated'],
  );
});

test('the span of a post: from its first day to its last, or to where a text last says so', async t => {
  const {spanOf} = await import('../../src/view/page/timeline.mjs');
  t.deepEqual(spanOf(fact('SERVES', {date: '2019', until: '2021-07'})), {begin: 2019, end: 2021.5});
  t.deepEqual(spanOf(fact('SERVES', {date: '2019', asOf: '2024'})), {begin: 2019, end: 2024});
  t.deepEqual(spanOf(fact('SERVES', {until: '2021'})), {begin: 2021, end: 2021});
  t.deepEqual(spanOf(fact('SERVES', {date: '2024', asOf: '2023'})), {begin: 2024, end: 2024});
  t.is(spanOf(fact('SERVES')), null);
});

test('a name in the graph: lines of about one width, cut where it is too long', async t => {
  const {linesOf} = await import('../../src/view/page/graph-looks.mjs');
  t.deepEqual(linesOf('郑远山'), ['郑远山']);
  t.deepEqual(linesOf('青石街道两新党委第一联组'), ['青石街道两新', '党委第一联组']);
  t.deepEqual(linesOf(''), ['']);
  const long = linesOf('甲'.repeat(60));
  t.is(long.length, 4);
  t.regex(long.at(-1) ?? '', /…$/u);
});

test('whatever a name is, it has one to four lines', async t => {
  const {linesOf} = await import('../../src/view/page/graph-looks.mjs');
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), name => {
        const {length} = linesOf(name);
        return length >= 1 && length <= 4;
      }),
    ),
  );
});

test('boxes on each other are moved apart, others stay', async t => {
  const {apart} = await import('../../src/view/page/apart.mjs');
  const size = {width: 100, height: 30};
  const [a, b, far] = apart([
    {x: 0, y: 0, ...size},
    {x: 10, y: 5, ...size},
    {x: 500, y: 0, ...size},
  ]);
  t.true(Math.abs((a?.y ?? 0) - (b?.y ?? 0)) >= 30);
  t.like(far, {x: 500, y: 0});
});

test('a tall picture is drawn out to the shape of its frame', async t => {
  const {shaped} = await import('../../src/view/page/apart.mjs');
  const size = {width: 10, height: 10};
  const [top, bottom] = shaped(
    [
      {x: 0, y: 0, ...size},
      {x: 100, y: 200, ...size},
    ],
    1,
  );
  const [width, height] = [(bottom?.x ?? 0) - (top?.x ?? 0), (bottom?.y ?? 0) - (top?.y ?? 0)];
  t.true(Math.abs(width - height) < 1, `${width} by ${height}`);
});

test('addresses inside the page lead back to what they are of', async t => {
  const {place, placeIn, placeOf} = await import('../../src/view/page/places.mjs');
  for (const what of ['郑远山', 'a/b?c#d', '100%', '<script>']) {
    t.deepEqual(placeIn(place('search', what)), {kind: 'search', what});
  }
  t.is(placeOf('Sentence', 'x'), '#/sentence/x');
  t.is(placeOf('Person', 'x'), '#/thing/x');
  for (const hash of ['', '#', '#/', '#main', '#/thing/%E0%A4%A']) {
    t.deepEqual(placeIn(hash), {kind: '', what: ''});
  }
});

test('a question: what is empty is not asked, a list value by value', async t => {
  const {address} = await import('../../src/view/page/ask.mjs');
  t.is(address('/api/facts', {id: ['a', 'b'], from: '', skip: 0}), '/api/facts?id=a&id=b&skip=0');
  t.is(address('/api/words'), '/api/words');
});
