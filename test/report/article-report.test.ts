import test from 'ava';
import {reportOfArticle} from '../../src/report/article-report';
import {reportOfBody} from '../../src/report/body-report';
import {a, articleRowsOf, factRow} from '../support/rows';

const street = a('青石街道', 'Place', 'street');
const committee = a('青石街道两新党委', 'Organization', 'party_org');
const zheng = a('郑远山', 'Person');
const meeting = a('青石街道党建座谈会', 'Event', 'meeting');
const FIRST = '青石街道两新党委书记郑远山在座谈会上讲话。';
const SECOND = '青石街道两新党委举办座谈会，获先进基层党组织。';

const FACTS = [
  factRow(zheng, 'SERVES', committee, [FIRST], {
    title: '书记',
    status: 'current',
    date: '2023-07',
    asOf: '2024-11-22',
  }),
  factRow(committee, 'PARTY_ORG_OF', street, [FIRST, SECOND]),
  factRow(zheng, 'ATTENDED', meeting, [FIRST], {date: '2024-11-20'}),
  factRow(committee, 'ORGANIZED', meeting, [SECOND], {date: '2024-11-20'}),
  factRow(meeting, 'LOCATED_IN', a('云溪软件园', 'Place', 'park'), [SECOND]),
  factRow(committee, 'VISITED', a('云溪软件园', 'Place', 'park'), [SECOND]),
  factRow(committee, 'AWARDED', a('先进基层党组织', 'Honour'), [SECOND]),
];

test('article: the whole report', t => {
  t.is(
    reportOfArticle(articleRowsOf(FACTS)),
    `# 青石街道开展党建座谈

青石日报, 2024-11-22, [https://news.example/1](https://news.example/1), 3 sentences. It speaks of 1 person, 3 bodies and places, 1 event, 1 honour.

## People and posts

| Person | Post | Body | Status | Since | As of | Proof |
| --- | --- | --- | --- | --- | --- | --- |
| 郑远山 | 书记 | 青石街道两新党委 | current | 2023-07 | 2024-11-22 | [^1] |

## Bodies

- 青石街道 (street)
  - 青石街道两新党委 (Party organisation) [^1][^2]

## Events

- 青石街道党建座谈会, 2024-11-20
  - Organised by 青石街道两新党委 [^2]
  - Attended by 郑远山 [^1]
  - At 云溪软件园 [^2]

## Visits

- 青石街道两新党委 visited 云溪软件园 [^2]

## Honours

- 先进基层党组织: 青石街道两新党委 [^2]

## Sentences

[^1]: ${FIRST} — 青石街道开展党建座谈, 青石日报, 2024-11-22, characters 10–31 (raw text 15–36)
[^2]: ${SECOND} — 青石街道开展党建座谈, 青石日报, 2024-11-22, characters 10–33 (raw text 15–38)
`,
  );
});

test('article: nothing found is said, without empty headings', t => {
  const report = reportOfArticle(articleRowsOf([], {source: null, url: null}));
  t.true(report.includes('2024-11-22, 3 sentences. No facts were found in it.'));
  t.false(report.includes('##'));
});

test('article: names and sentences cannot bring markup', t => {
  const evil = a('甲|<img src=x onerror=y>[乙](javascript:z)', 'Person');
  const text = '| --- |\n\n# <script>x</script> 甲';
  const report = reportOfArticle(
    articleRowsOf([factRow(evil, 'SERVES', committee, [text], {title: '*书记*'})], {
      article: '# <b>题</b>',
      url: 'javascript:alert(1)',
    }),
  );
  t.notRegex(report, /<(?:img|script|b)\b/u);
  t.notRegex(report, /[^\\]\]\(javascript/u);
  t.is(report.split('\n').filter(line => line.startsWith('# ')).length, 1);
  const cells = report.split('\n').find(line => line.includes('onerror')) ?? '';
  t.is(cells.replaceAll('\\|', '').split('|').length, 6);
});

test('article: of a fact with many sentences three are noted', t => {
  const sentences = ['一。', '二。', '三。', '四。'];
  const report = reportOfArticle(articleRowsOf([factRow(zheng, 'SERVES', committee, sentences)]));
  t.true(report.includes('[^1][^2][^3] |'));
  t.false(report.includes('[^4]'));
});

test('article: a post whose body no text names', t => {
  const post = a('秘书长（郑远山）', 'Post');
  const row = factRow(zheng, 'HOLDS', post, [FIRST], {title: '秘书长'});
  t.regex(reportOfArticle(articleRowsOf([row])), /\| 郑远山 \| 秘书长 \|/u);
});

test('article: the same rows give the same text', t => {
  t.is(reportOfArticle(articleRowsOf(FACTS)), reportOfArticle(articleRowsOf(FACTS)));
});

test('body: a line on what it is, its own tree, its people', t => {
  const {sentences} = articleRowsOf(FACTS);
  const body = {
    id: FACTS[1]?.objectId ?? null,
    name: '青石街道',
    label: 'Place',
    kind: 'street',
    aliases: ['北岭区青石街道'],
  };
  const other = factRow(a('丙公司', 'Organization'), 'PART_OF', a('丁公司', 'Organization'), [
    SECOND,
  ]);
  const report = reportOfBody({body, facts: [...FACTS, other], sentences});
  t.true(
    report.startsWith(
      '# 青石街道\n\nstreet; also 北岭区青石街道. 1 person, 5 bodies and places, 1 event, 1 honour, in 1 article of 2024-11-22.',
    ),
  );
  t.true(report.includes('- 青石街道 (street)\n  - 青石街道两新党委 (Party organisation)'));
  t.false(report.includes('丁公司'));
});
