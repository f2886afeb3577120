import test from 'ava';
import {displayWidth} from '../../src/report/display-width';
import {overview, type OverviewOptions} from '../../src/report/overview';
import {a, articleRowsOf, factRow} from '../support/rows';

const street = a('青石街道', 'Place', 'street');
const committee = a('青石街道两新党委', 'Organization', 'party_org');
const zheng = a('郑远山', 'Person');
const SENTENCE = '青石街道两新党委书记郑远山在座谈会上讲话，要求把服务送到每一家企业、每一栋楼宇。';
const ROWS = articleRowsOf([
  factRow(zheng, 'SERVES', committee, [SENTENCE], {title: '书记', status: 'former'}),
  factRow(committee, 'PARTY_ORG_OF', street, [SENTENCE]),
  factRow(committee, 'ORGANIZED', a('党建座谈会', 'Event'), [SENTENCE], {date: '2024-11-20'}),
]);
const OPTIONS: OverviewOptions = {
  lang: 'en',
  width: 100,
  source: 'data/my news.txt',
  store: null,
};

test('the article in a line, then what it holds', t => {
  const [first, second] = overview(ROWS, OPTIONS).split('\n');
  t.is(first, '青石街道开展党建座谈 · 青石日报 · 2024-11-22');
  t.is(second, '3 sentences: 1 person, 2 bodies and places, 1 event');
});

test('the table: person, post with a status that is not current, body, sentence', t => {
  const text = overview(ROWS, OPTIONS);
  t.regex(text, /│ 郑远山 │ 书记 \(former\) │ 青石街道两新党委 │ 青石街道两新党委书记郑远山/u);
});

test('the tree and the event', t => {
  const text = overview(ROWS, OPTIONS);
  t.true(text.includes('青石街道 (street)\n└─ 青石街道两新党委 (Party organisation)'));
  t.true(text.includes('党建座谈会, 2024-11-20, organised by 青石街道两新党委'));
});

test('all of it in Chinese, down to what the commands are for', t => {
  const text = overview(ROWS, {...OPTIONS, lang: 'zh'});
  t.true(text.includes('3个句子：1个人物、2个机构和地点、1项活动'));
  t.true(text.includes('青石街道（街道）\n└─ 青石街道两新党委（党组织）'));
  t.true(text.includes('党建座谈会，2024-11-20，青石街道两新党委组织'));
  t.regex(text, /│ 书记（曾任） │/u);
  t.deepEqual(
    text.replace(/npx.*?(?=#|$)|my news|Neo4j|docker.*$/gmu, '').match(/[a-z]{3,}/giu),
    null,
  );
});

test('three commands to go on with, names quoted where a shell needs it', t => {
  const commands = overview({...ROWS}, {...OPTIONS, store: 'my graph.db'})
    .split('\n')
    .filter(line => line.includes('npx tupu'))
    .map(line => line.replace(/ *#.*$/u, '').trim());
  t.deepEqual(commands, [
    "npx tupu query leaders --body 青石街道 --store 'my graph.db'",
    "npx tupu report article a1 --store 'my graph.db'",
    "npx tupu build 'data/my news.txt' --store bolt://localhost:7687",
  ]);
});

for (const width of [60, 80, 120]) {
  test(`a terminal of ${width} is wide enough for the table`, t => {
    for (const line of overview(ROWS, {...OPTIONS, width}).split('\n')) {
      t.true(displayWidth(line) <= width || line.includes('npx tupu') || line.includes('# '), line);
    }
  });
}

test('headings may be dressed, everything else stays plain', t => {
  const text = overview(ROWS, {...OPTIONS, heading: each => `<${each}>`});
  t.true(text.includes('<People and posts>'));
  t.is(text.replace(/^<(.*)>$/gmu, '$1'), overview(ROWS, OPTIONS));
});

test('an article without facts still says what to do', t => {
  const text = overview(articleRowsOf([]), OPTIONS);
  t.true(text.includes('3 sentences: no facts found'));
  t.true(text.includes('npx tupu queries'));
  t.false(text.includes('Bodies'));
});
