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

export const QUERY_FIXTURE = [NOVEMBER, DECEMBER];
