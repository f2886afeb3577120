/**
 * What the named queries must say of the graph of query-fixture.ts. The rows are the same in every
 * engine, so test/query runs this table on Grafeo and on a real Neo4j.
 */
import type {Given} from '../../src/query/parameters';
import type {Row} from '../../src/store/value';
import {DECEMBER, NOVEMBER} from './query-fixture';

export interface QueryCase {
  readonly title: string;
  readonly query: string;
  readonly given: Given;
  /** In order; only these columns are compared. */
  readonly rows: readonly Row[];
}

const FULL = '北岭区青石街道';

export const QUERY_CASES: readonly QueryCase[] = [
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
    title: 'units: a tree in reading order, places apart',
    query: 'units',
    given: {body: '青石街道'},
    rows: [
      {depth: 1, unit: '青石街道两新党委', relation: 'PARTY_ORG_OF', parent: FULL},
      {depth: 2, unit: '青石街道两新党委第一联组', relation: 'PART_OF', parent: '青石街道两新党委'},
      {depth: 1, unit: '青石街道党工委', relation: 'PARTY_ORG_OF', parent: FULL},
    ],
  },
  {
    title: 'units: as deep as asked',
    query: 'units',
    given: {body: '青石街道', depth: 1},
    rows: [{unit: '青石街道两新党委'}, {unit: '青石街道党工委'}],
  },
  {
    title: 'units: two bodies that are part of each other end',
    query: 'units',
    given: {body: '甲环公司'},
    rows: [
      {depth: 1, unit: '乙环公司', parent: '甲环公司'},
      {depth: 2, unit: '甲环公司', parent: '乙环公司'},
    ],
  },
  {
    title: 'inside: parks, companies, branches and events of a street',
    query: 'inside',
    given: {place: FULL},
    rows: [
      {depth: 1, name: '云溪软件园', kind: 'park', relation: 'LOCATED_IN', label: 'Place'},
      {depth: 2, name: '云溪软件园党支部', relation: 'PARTY_ORG_OF', parent: '云溪软件园'},
      {depth: 2, name: '河湾软件公司', relation: 'INCUBATED_IN', label: 'Organization'},
      {depth: 2, name: '青石街道党建座谈会', relation: 'LOCATED_IN', label: 'Event'},
      {depth: 1, name: '青石街道两新党委', relation: 'PARTY_ORG_OF', parent: FULL},
      {depth: 2, name: '青石街道两新党委第一联组', relation: 'PART_OF'},
      {depth: 1, name: '青石街道党工委', relation: 'PARTY_ORG_OF'},
    ],
  },
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
    title: 'thing: what a name stands for',
    query: 'thing',
    given: {about: FULL},
    rows: [{name: FULL, label: 'Place', kind: 'street', aliases: ['青石街道'], mentions: 6}],
  },
  {
    title: 'facts: of a body, in both directions',
    query: 'facts',
    given: {about: '青石街道两新党委'},
    rows: [
      {
        relation: 'AWARDED',
        object: '2024年北岭区先进基层党组织',
        objectLabel: 'Honour',
        date: '2024',
      },
      {relation: 'ORGANIZED', object: '青石街道党建座谈会', date: '2024-11-20'},
      {relation: 'PARTY_ORG_OF', object: FULL, subjectKind: 'party_org', objectKind: 'street'},
      {relation: 'PART_OF', subject: '青石街道两新党委第一联组'},
      {relation: 'REPORTS', object: '37家两新党组织', objectLabel: 'Figure'},
    ],
  },
  {
    title: 'facts: of a body and its units',
    query: 'facts',
    given: {about: '青石街道党工委', depth: '1'},
    rows: [
      {relation: 'PARTY_ORG_OF', subject: '青石街道党工委'},
      {relation: 'SERVES', subject: '郑远山', title: '书记', status: 'current', sources: 2},
    ],
  },
  {
    title: 'facts: only the sure ones',
    query: 'facts',
    given: {about: '青石街道两新党委', confidence: '0.8'},
    rows: [
      {relation: 'AWARDED'},
      {relation: 'ORGANIZED'},
      {relation: 'PARTY_ORG_OF'},
      {relation: 'PART_OF'},
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
      {article: '郑远山调研', published: '2024-12-05T09:30:00', sentences: 1},
      {article: '青石街道开展党建座谈', published: '2024-11-22', sentences: 6},
    ],
  },
  {
    title: 'articles: one by its address',
    query: 'articles',
    given: {article: NOVEMBER.article.url ?? ''},
    rows: [{id: NOVEMBER.article.id, source: '青石日报'}],
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
];
