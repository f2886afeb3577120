import test from 'ava';
import type {ArticleRows} from '../../src/query/collect';
import {articleReport} from '../../src/report/subject/article';
import {bodyReport} from '../../src/report/subject/body';
import {markdownOf} from '../../src/report/write/markdown';
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

const reportOfArticle = (rows: ArticleRows): string => markdownOf(articleReport(rows, 'en'));

test('article: the whole report', t => {
  t.is(
    reportOfArticle(articleRowsOf(FACTS)),
    `# 青石街道开展党建座谈

- Source: 青石日报
- Published: 2024-11-22
- Link: [https://news.example/1](https://news.example/1)
- Length: 3 sentences
- It speaks of: 1 person, 3 bodies and places, 1 event, 1 honour

## People and posts

| Person | Post | Body | Status | Since | As of | Proof |
| --- | --- | --- | --- | --- | --- | --- |
| 郑远山 | 书记 | 青石街道两新党委 | current | 2023-07 | 2024-11-22 | [^1] |

## Bodies

- 青石街道 (street)
  - 青石街道两新党委 (Party organisation) [^1][^2]

## Drawing of the organisation

\`\`\`mermaid
flowchart LR
  p0(["郑远山"])
  b0[/"青石街道"\\]
  b1["青石街道两新党委"]
  b0 --- b1
  b2("书记")
  b1 --- b2
  b2 --- p0
  b3{{"青石街道党建座谈会 2024-11-20"}}
  b1 --- b3
\`\`\`

## Events

| Event | Date | Organised by | Attended by | Place |
| --- | --- | --- | --- | --- |
| 青石街道党建座谈会 | 2024-11-20 | 青石街道两新党委 [^2] | 郑远山 [^1] | 云溪软件园 [^2] |

## Visits

| Who | Visited | Proof |
| --- | --- | --- |
| 青石街道两新党委 | 云溪软件园 | [^2] |

## Honours

| What | Whose |
| --- | --- |
| 先进基层党组织 | 青石街道两新党委 [^2] |

## Timeline

- 2023-07 郑远山 becomes 书记 of 青石街道两新党委 [^1]
- 2024-11-20 青石街道党建座谈会 [^1]

## Sentences

[^1]: ${FIRST} — 青石街道开展党建座谈, 青石日报, 2024-11-22, characters 10–31 (raw text 15–36)
[^2]: ${SECOND} — 青石街道开展党建座谈, 青石日报, 2024-11-22, characters 10–33 (raw text 15–38)
`,
  );
});

test('article: nothing found is said, without empty headings', t => {
  const report = reportOfArticle(articleRowsOf([], {source: null, url: null}));
  t.true(report.includes('- Length: 3 sentences\n- It speaks of: No facts were found.'));
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
  const report = markdownOf(bodyReport({body, facts: [...FACTS, other], sentences}, 'en'));
  t.true(
    report.startsWith(`# 青石街道

- Kind: street
- Also called: 北岭区青石街道
- It speaks of: 1 person, 4 bodies and places, 1 event, 1 honour
- Basis: 8 facts in 1 article, 2024-11-22
`),
  );
  t.true(report.includes('- 青石街道 (street)\n  - 青石街道两新党委 (Party organisation)'));
  t.regex(report, /## Other facts\n\n[^#]*\| 丙公司 \| part of \| 丁公司 \|/u);
});

test('body: in Chinese its words are Chinese, what the article says stays', t => {
  const {sentences} = articleRowsOf(FACTS);
  const body = {id: FACTS[1]?.objectId ?? null, name: '青石街道', label: 'Place', kind: 'street'};
  const report = markdownOf(bodyReport({body, facts: FACTS, sentences}, 'zh'));
  t.true(report.includes('- 类型：街道\n- 涉及：1个人物、2个机构和地点、1项活动、1项荣誉\n'));
  t.true(
    report.includes('| 郑远山 | 书记 | 青石街道两新党委 | 现任 | 2023-07 | 2024-11-22 | [^1] |'),
  );
  t.true(report.includes('- 2023-07 郑远山任青石街道两新党委书记 [^1]'));
  t.true(report.includes('第10–31字（原文第15–36字）'));
});
