/** A small graph of two articles that the named queries and the reports are tried on. */
import {article, body, entity, holds, person, place, type Said} from './facts';

type StatedFact = Said['facts'][number];

const states = (text: string, ...facts: readonly (StatedFact | Said['facts'])[]): Said => ({
  text,
  facts: facts.flat(),
});

const street = place('青石街道', 'street');
const fullStreet = place('北岭区青石街道', 'street');
const workCommittee = body('青石街道党工委', 'party_org');
const committee = body('青石街道两新党委', 'party_org');
const group = body('青石街道两新党委第一联组', 'party_org');
const park = place('云溪软件园', 'park');
const branch = body('云溪软件园党支部', 'party_org');
const company = body('河湾软件公司');
const circleA = body('甲环公司');
const circleB = body('乙环公司');
const zheng = person('郑远山');
const shen = person('沈秋禾');
const meeting = entity('Event', '青石街道党建座谈会', 'meeting', {
  date: '2024-11-20',
  datePrecision: 'day',
});
const honour = entity('Honour', '2024年北岭区先进基层党组织', null, {year: '2024'});
const figure = entity('Figure', '37家两新党组织', null, {value: 37, unit: '家', of: '两新党组织'});

export const NOVEMBER = article(
  '冬月',
  [
    states('青石街道党工委书记郑远山在青石街道党建座谈会上讲话。', [
      ...holds(zheng, '书记', workCommittee),
      {type: 'PARTY_ORG_OF', from: workCommittee, to: street},
      {type: 'ATTENDED', from: zheng, to: meeting, properties: {capacity: '主持'}},
    ]),
    states('青石街道两新党委举办青石街道党建座谈会，地点在云溪软件园。', [
      {type: 'ORGANIZED', from: committee, to: meeting},
      {type: 'PARTY_ORG_OF', from: committee, to: street},
      {type: 'LOCATED_IN', from: meeting, to: park},
    ]),
    states('北岭区青石街道内有云溪软件园，河湾软件公司在云溪软件园孵化。', [
      {type: 'SAME_AS', from: street, to: fullStreet},
      {type: 'LOCATED_IN', from: park, to: street},
      {type: 'INCUBATED_IN', from: company, to: park},
    ]),
    states('青石街道两新党委第一联组副组长沈秋禾、云溪软件园党支部书记沈秋禾参加。', [
      ...holds(shen, '副组长', group, {status: 'current', since: '2023-07'}),
      {type: 'PART_OF', from: group, to: committee},
      ...holds(shen, '书记', branch, {status: 'former', until: '2024'}),
      {type: 'PARTY_ORG_OF', from: branch, to: park},
      {type: 'ATTENDED', from: shen, to: meeting},
    ]),
    states('青石街道两新党委获2024年北岭区先进基层党组织，管理37家两新党组织。', [
      {type: 'AWARDED', from: committee, to: honour, properties: {year: '2024'}},
      {type: 'REPORTS', from: committee, to: figure, confidence: 0.5},
    ]),
    states('甲环公司是乙环公司的一部分，乙环公司是甲环公司的一部分。', [
      {type: 'PART_OF', from: circleA, to: circleB},
      {type: 'PART_OF', from: circleB, to: circleA},
    ]),
  ],
  {title: '青石街道开展党建座谈'},
);

export const DECEMBER = article(
  '腊月',
  [states('青石街道党工委书记郑远山调研。', holds(zheng, '书记', workCommittee))],
  {title: '郑远山调研', publishedAt: '2024-12-05T09:30:00'},
);

const town = place('白鹭镇', 'street');
const townCommittee = body('白鹭镇党委', 'party_org');
const chamber = body('白鹭镇商会', 'association');
const jiang = person('江一舟');
const he = person('何千里');
const meng = person('孟清');
const planting = entity('Event', '白鹭镇植树活动', 'activity', {
  date: '2025-01-05',
  datePrecision: 'day',
});
const reading = entity('Event', '白鹭镇读书会', 'meeting', {
  date: '2025-01',
  datePrecision: 'month',
});
const bestChamber = entity('Honour', '2024年度优秀商会', null, {year: '2024'});
const words = entity('Statement', '要把基层党建做实');

export const JANUARY = article(
  '正月',
  [
    states('江一舟任白鹭镇党委书记，免去何千里白鹭镇党委书记职务。', [
      ...holds(jiang, '书记', townCommittee, {
        status: 'current',
        since: '2025-01',
        change: 'appointed',
      }),
      ...holds(he, '书记', townCommittee, {status: 'removed', until: '2025-01', change: 'removed'}),
      {type: 'PARTY_ORG_OF', from: townCommittee, to: town},
    ]),
    states('江一舟兼任白鹭镇商会会长，白鹭镇商会获2024年度优秀商会。', [
      ...holds(jiang, '会长', chamber),
      {type: 'PART_OF', from: chamber, to: town},
      {type: 'AWARDED', from: chamber, to: bestChamber, properties: {year: '2024'}},
    ]),
    states('江一舟说：“要把基层党建做实。”', [{type: 'SAID', from: jiang, to: words}]),
    states('白鹭镇党委举办白鹭镇植树活动和白鹭镇读书会，江一舟、副书记孟清参加。', [
      ...holds(meng, '副书记', townCommittee),
      ...[planting, reading].flatMap(event => [
        {type: 'ORGANIZED' as const, from: townCommittee, to: event},
        {type: 'ATTENDED' as const, from: jiang, to: event},
        {type: 'ATTENDED' as const, from: meng, to: event},
      ]),
    ]),
  ],
  {title: '白鹭镇调整干部', publishedAt: '2025-01-10'},
);

export const FEBRUARY = article(
  '早春',
  [
    states('白鹭镇党委书记何千里、副书记孟清慰问群众。', [
      ...holds(he, '书记', townCommittee),
      ...holds(meng, '副书记', townCommittee),
    ]),
  ],
  {title: '何千里慰问', publishedAt: '2025-02-01T08:00:00'},
);

export const QUERY_FIXTURE = [NOVEMBER, DECEMBER, JANUARY, FEBRUARY];
