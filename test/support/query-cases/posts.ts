import {FEBRUARY, JANUARY, NOVEMBER} from '../query-fixture';
import type {QueryCase} from './case';

const FULL = '北岭区青石街道';

export const POSTS_CASES: readonly QueryCase[] = [
  {
    title: 'leaders: by an alias, of the body and of its units, with status and days',
    query: 'leaders',
    given: {body: '青石街道'},
    rows: [
      {
        person: '郑远山',
        title: '书记',
        body: '青石街道党工委',
        depth: 1,
        status: 'current',
        since: null,
        asOf: '2024-12-05',
        sentence: NOVEMBER.sentences[0]?.text ?? null,
        article: '青石街道开展党建座谈',
      },
      {
        person: '沈秋禾',
        title: '副组长',
        body: '青石街道两新党委第一联组',
        depth: 2,
        status: 'current',
        since: '2023-07',
        asOf: '2024-11-22',
        sentence: NOVEMBER.sentences[3]?.text ?? null,
      },
    ],
  },
  {
    title: 'leaders: one status only',
    query: 'leaders',
    given: {body: '云溪软件园', status: 'former'},
    rows: [{person: '沈秋禾', body: '云溪软件园党支部', status: 'former', until: '2024'}],
  },
  {title: 'leaders: the body alone', query: 'leaders', given: {body: FULL, depth: 0}, rows: []},
  {
    title: 'posts: what a person holds comes before what they held',
    query: 'posts',
    given: {person: '沈秋禾'},
    rows: [
      {person: '沈秋禾', title: '副组长', body: '青石街道两新党委第一联组', status: 'current'},
      {person: '沈秋禾', title: '书记', body: '云溪软件园党支部', status: 'former', until: '2024'},
    ],
  },
  {
    title: 'holder: the post to its end, so no deputy, the latest word first',
    query: 'holder',
    given: {body: '白鹭镇党委', title: '书记'},
    rows: [
      {
        person: '何千里',
        title: '书记',
        asOf: '2025-02-01',
        sentence: FEBRUARY.sentences[0]?.text ?? null,
        article: '何千里慰问',
        published: '2025-02-01T08:00:00',
        sources: 1,
      },
      {person: '江一舟', since: '2025-01', asOf: '2025-01-10', published: '2025-01-10'},
    ],
  },
  {
    title: 'holder: two articles, one fact',
    query: 'holder',
    given: {body: '青石街道党工委'},
    rows: [{person: '郑远山', sources: 2, status: 'current'}],
  },
  {
    title: 'holder-on: before the change',
    query: 'holder-on',
    given: {body: '白鹭镇党委', title: '书记', date: '2024-12'},
    rows: [
      {person: '何千里', known: 'possible', status: 'current'},
      {person: '何千里', known: 'possible', status: 'removed', until: '2025-01'},
    ],
  },
  {
    title: 'holder-on: a day that articles enclose',
    query: 'holder-on',
    given: {body: '青石街道党工委', title: '书记', date: '2024-11-30'},
    rows: [{person: '郑远山', known: 'stated', body: '青石街道党工委'}],
  },
  {
    title: 'holder-on: a month in which the post changed hands',
    query: 'holder-on',
    given: {body: '白鹭镇党委', title: '书记', date: '2025-01'},
    rows: [
      {person: '江一舟', known: 'stated', since: '2025-01'},
      {person: '何千里', known: 'possible', status: 'current'},
      {person: '何千里', known: 'possible', status: 'removed'},
    ],
  },
  {
    title: 'succession: by the days that are known',
    query: 'succession',
    given: {body: '白鹭镇党委', title: '书记'},
    rows: [
      {person: '何千里', until: '2025-01', change: 'removed'},
      {person: '江一舟', since: '2025-01', change: 'appointed'},
      {person: '何千里', since: null, status: 'current', change: null},
    ],
  },
  {
    title: 'changes: of a period, with their sentence',
    query: 'changes',
    given: {from: '2025-01', to: '2025-01'},
    rows: [
      {
        day: '2025-01-10',
        change: 'removed',
        person: '何千里',
        title: '书记',
        body: '白鹭镇党委',
        sentence: JANUARY.sentences[0]?.text ?? null,
      },
      {change: 'appointed', person: '江一舟', since: '2025-01'},
    ],
  },
  {title: 'changes: none then', query: 'changes', given: {from: '2024', to: '2024-12'}, rows: []},
  {
    title: 'concurrent: every post of who holds several, those elsewhere too',
    query: 'concurrent',
    given: {body: '白鹭镇党委'},
    rows: [
      {person: '江一舟', posts: 2, title: '书记', body: '白鹭镇党委'},
      {person: '江一舟', posts: 2, title: '会长', body: '白鹭镇商会'},
    ],
  },
  {
    title: 'concurrent: at least so many',
    query: 'concurrent',
    given: {body: '白鹭镇', least: 3},
    rows: [],
  },
  {
    title: 'colleagues: the other post with its sentence, what days rule out left out',
    query: 'colleagues',
    given: {person: '孟清'},
    rows: [
      {
        colleague: '何千里',
        body: '白鹭镇党委',
        title: '副书记',
        theirTitle: '书记',
        known: 'possible',
        until: '2025-01',
      },
      {colleague: '何千里', until: null},
      {
        colleague: '江一舟',
        since: '2025-01',
        sentence: JANUARY.sentences[3]?.text ?? null,
        theirSentence: JANUARY.sentences[0]?.text ?? null,
      },
    ],
  },
  {
    title: 'colleagues: with one other',
    query: 'colleagues',
    given: {person: '孟清', colleague: '江一舟'},
    rows: [{person: '孟清', colleague: '江一舟'}],
  },
];
