/** What stands around a thing, and the text of an article with the names in it. */
import type {QueryCase} from './case';

const GROUP = '青石街道两新党委第一联组';
const BRANCH = '云溪软件园党支部';

export const NEIGHBOURS_CASES: readonly QueryCase[] = [
  {
    title: 'neighbours: what more articles say comes first, then the later',
    query: 'neighbours',
    given: {about: '郑远山'},
    rows: [
      {relation: 'SERVES', object: '青石街道党工委', sources: 2, asOf: '2024-12-05'},
      {relation: 'ATTENDED', object: '青石街道党建座谈会', date: '2024-11-20', source: '青石日报'},
    ],
  },
  {
    title: 'neighbours: page by page',
    query: 'neighbours',
    given: {about: '郑远山', skip: 1, limit: 1},
    rows: [{relation: 'ATTENDED'}],
  },
  {
    title: 'neighbours: only these relations',
    query: 'neighbours',
    given: {about: '青石街道两新党委', relations: 'PART_OF,AWARDED'},
    rows: [
      {relation: 'PART_OF', subject: GROUP, objectKind: 'party_org'},
      {relation: 'AWARDED', objectLabel: 'Honour'},
    ],
  },
  {
    title: 'neighbours: of a period, begin and end known or not',
    query: 'neighbours',
    given: {about: '沈秋禾', from: '2023-07', to: '2023-12'},
    rows: [{relation: 'SERVES', object: GROUP, date: '2023-07'}],
  },
  {
    title: 'neighbours: nothing from after a day is shown for before it',
    query: 'neighbours',
    given: {about: '沈秋禾', to: '2023-06'},
    rows: [],
  },
  {
    title: 'neighbours: only the sure',
    query: 'neighbours',
    given: {about: '青石街道两新党委', relations: 'REPORTS', confidence: 0.6},
    rows: [],
  },
  {
    title: 'neighbours: only what a medium says',
    query: 'neighbours',
    given: {about: '郑远山', source: '青石日报'},
    rows: [{relation: 'SERVES'}, {relation: 'ATTENDED'}],
  },
  {
    title: 'neighbours: nothing from another medium',
    query: 'neighbours',
    given: {about: '郑远山', source: '白鹭日报'},
    rows: [],
  },
  {
    title: 'below: one level, with heads and the number of units',
    query: 'below',
    given: {body: '青石街道'},
    rows: [
      {unit: '青石街道两新党委', relation: 'PARTY_ORG_OF', units: 1, heads: []},
      {unit: '青石街道党工委', kind: 'party_org', units: 0, heads: ['书记 郑远山']},
    ],
  },
  {
    title: 'below: page by page',
    query: 'below',
    given: {body: '青石街道', skip: 1, limit: 5},
    rows: [{unit: '青石街道党工委', label: 'Organization'}],
  },
  {
    title: 'above: the nearest first',
    query: 'above',
    given: {body: GROUP},
    rows: [
      {depth: 1, body: '青石街道两新党委', label: 'Organization'},
      {depth: 2, body: '北岭区青石街道', kind: 'street', label: 'Place'},
    ],
  },
  {
    title: 'above: two that are part of each other end',
    query: 'above',
    given: {body: '甲环公司'},
    rows: [{depth: 1, body: '乙环公司'}],
  },
  {
    title: 'text: sentences in order',
    query: 'text',
    given: {article: '白鹭镇调整干部', limit: 2},
    rows: [
      {
        index: 0,
        start: 0,
        rawEnd: 27,
        sentence: '江一舟任白鹭镇党委书记，免去何千里白鹭镇党委书记职务。',
      },
      {index: 1, kind: 'text'},
    ],
  },
  {
    title: 'mentions: in order, the wider of two at one place first',
    query: 'mentions',
    given: {article: '郑远山调研'},
    rows: [
      {start: 0, end: 15, name: '青石街道党工委书记', label: 'Post'},
      {start: 0, end: 7, surface: '青石街道党工委', label: 'Organization', kind: 'party_org'},
      {start: 9, end: 12, name: '郑远山', label: 'Person', confidence: 0.9},
    ],
  },
  {
    title: 'mentions: the name in full of what is named in short',
    query: 'mentions',
    given: {article: '青石街道开展党建座谈', limit: 3},
    rows: [
      {name: '青石街道党工委书记'},
      {surface: '青石街道党工委'},
      {surface: '青石街道', name: '北岭区青石街道'},
    ],
  },
  {
    title: 'neighbours: of a branch',
    query: 'neighbours',
    given: {about: BRANCH},
    rows: [
      {relation: 'PARTY_ORG_OF', subject: BRANCH, object: '云溪软件园'},
      {relation: 'SERVES', subject: '沈秋禾', status: 'former', until: '2024'},
    ],
  },
];
