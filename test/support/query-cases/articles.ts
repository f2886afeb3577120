import {DECEMBER, JANUARY, NOVEMBER} from '../query-fixture';
import type {QueryCase} from './case';

export const ARTICLES_CASES: readonly QueryCase[] = [
  {
    title: 'attendees: the organiser first, people with their posts',
    query: 'attendees',
    given: {event: '座谈会'},
    rows: [
      {role: 'ORGANIZED', who: '青石街道两新党委', posts: [], date: '2024-11-20'},
      {role: 'ATTENDED', who: '沈秋禾', posts: ['青石街道两新党委第一联组副组长'], capacity: null},
      {role: 'ATTENDED', who: '郑远山', posts: ['青石街道党工委书记'], capacity: '主持'},
    ],
  },
  {
    title: 'article: no fact is so sure',
    query: 'article',
    given: {article: '郑远山调研', confidence: 0.9},
    rows: [],
  },
  {
    title: 'article: what this article says, with its own sentences only',
    query: 'article',
    given: {article: '郑远山调研'},
    rows: [
      {
        relation: 'SERVES',
        subject: '郑远山',
        object: '青石街道党工委',
        title: '书记',
        sentence: '青石街道党工委书记郑远山调研。',
        evidence: DECEMBER.sentences.map(({id}) => id),
      },
    ],
  },
  {
    title: 'articles: the newest first',
    query: 'articles',
    given: {},
    rows: [
      {article: '何千里慰问', published: '2025-02-01T08:00:00', sentences: 1},
      {article: '白鹭镇调整干部', published: '2025-01-10', sentences: 4},
      {article: '郑远山调研', published: '2024-12-05T09:30:00', sentences: 1},
      {article: '青石街道开展党建座谈', published: '2024-11-22', sentences: 6},
    ],
  },
  {
    title: 'articles: those whose title holds a word',
    query: 'articles',
    given: {text: '调研', limit: 1},
    rows: [{article: '郑远山调研', source: '青石日报', sentences: 1}],
  },
  {
    title: 'article: by its address',
    query: 'article',
    given: {article: DECEMBER.article.url ?? ''},
    rows: [{subject: '郑远山', title: '书记'}],
  },
  {
    title: 'sentences: with their places in both texts',
    query: 'sentences',
    given: {ids: DECEMBER.sentences.map(({id}) => id)},
    rows: [
      {
        sentence: '青石街道党工委书记郑远山调研。',
        article: '郑远山调研',
        start: 0,
        end: 15,
        rawStart: 0,
        rawEnd: 15,
        index: 0,
      },
    ],
  },
  {
    title: 'link: every step with its sentence',
    query: 'link',
    given: {from: '郑远山', to: '河湾软件公司'},
    rows: [
      {step: 1, from: '郑远山', relation: 'ATTENDED', to: '青石街道党建座谈会', date: '2024-11-20'},
      {step: 2, from: '青石街道党建座谈会', relation: 'LOCATED_IN', to: '云溪软件园'},
      {
        step: 3,
        from: '云溪软件园',
        relation: 'INCUBATED_IN',
        to: '河湾软件公司',
        subject: '河湾软件公司',
        sentence: NOVEMBER.sentences[2]?.text ?? null,
      },
    ],
  },
  {title: 'link: none', query: 'link', given: {from: '郑远山', to: '江一舟'}, rows: []},
  {title: 'link: to itself', query: 'link', given: {from: '郑远山', to: '郑远山'}, rows: []},
  {
    title: 'regulars: who was at several events of a body, event by event',
    query: 'regulars',
    given: {about: '白鹭镇党委'},
    rows: [
      {who: '孟清', events: 2, event: '白鹭镇读书会', date: '2025-01', role: 'ATTENDED'},
      {who: '孟清', event: '白鹭镇植树活动', date: '2025-01-05'},
      {who: '江一舟', event: '白鹭镇读书会'},
      {who: '江一舟', event: '白鹭镇植树活动', sentence: JANUARY.sentences[3]?.text ?? null},
    ],
  },
  {
    title: 'statements: the words and their sentence',
    query: 'statements',
    given: {who: '江一舟'},
    rows: [
      {
        who: '江一舟',
        statement: '要把基层党建做实',
        published: '2025-01-10',
        sentence: '江一舟说：“要把基层党建做实。”',
      },
    ],
  },
  {
    title: 'news: only what is new',
    query: 'news',
    given: {since: '2025-01-20'},
    rows: [{day: '2025-02-01', relation: 'SERVES', subject: '何千里', object: '白鹭镇党委'}],
  },
  {
    title: 'news: nothing new in an article that repeats',
    query: 'news',
    given: {since: '2024-12', articles: 3},
    rows: [
      {subject: '何千里', status: 'current'},
      {day: '2025-01-10', relation: 'ATTENDED', subject: '江一舟'},
      {relation: 'ATTENDED', subject: '江一舟'},
      {relation: 'SAID'},
      {relation: 'SERVES'},
      {relation: 'SERVES'},
      {relation: 'ORGANIZED', subject: '白鹭镇党委'},
      {relation: 'ORGANIZED'},
      {relation: 'PARTY_ORG_OF', object: '白鹭镇'},
      {relation: 'SERVES', subject: '何千里', status: 'removed'},
      {relation: 'AWARDED', subject: '白鹭镇商会'},
      {relation: 'PART_OF'},
      {relation: 'ATTENDED', subject: '孟清'},
      {relation: 'ATTENDED'},
      {relation: 'SERVES', subject: '孟清', title: '副书记'},
    ],
  },
];
