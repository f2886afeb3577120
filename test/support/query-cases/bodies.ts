import type {QueryCase} from './case';

const FULL = '北岭区青石街道';

export const BODIES_CASES: readonly QueryCase[] = [
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
    title: 'contradictions: in and out at a time, and two at the head',
    query: 'contradictions',
    given: {about: '白鹭镇'},
    rows: [
      {
        what: 'status',
        post: '白鹭镇党委书记',
        person: '何千里',
        published: '2025-02-01T08:00:00',
        other: '何千里',
        otherStatus: 'removed',
        otherPublished: '2025-01-10',
      },
    ],
  },
  {
    title: 'contradictions: none',
    query: 'contradictions',
    given: {about: '沈秋禾'},
    rows: [],
  },
  {
    title: 'honours: with what is counted',
    query: 'honours',
    given: {body: '青石街道两新党委'},
    rows: [
      {relation: 'AWARDED', what: '2024年北岭区先进基层党组织', year: '2024', value: null},
      {relation: 'REPORTS', what: '37家两新党组织', value: 37, unit: '家', of: '两新党组织'},
    ],
  },
  {
    title: 'single-source: what two articles say is left out',
    query: 'single-source',
    given: {about: '青石街道党工委'},
    rows: [{relation: 'PARTY_ORG_OF', object: FULL, source: '青石日报', confidence: 0.8}],
  },
  {
    title: 'single-source: the least sure first',
    query: 'single-source',
    given: {about: '青石街道两新党委'},
    rows: [
      {relation: 'REPORTS', confidence: 0.5},
      {relation: 'AWARDED'},
      {relation: 'ORGANIZED'},
      {relation: 'PARTY_ORG_OF'},
      {relation: 'PART_OF'},
    ],
  },
];
