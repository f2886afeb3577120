import test from 'ava';
import {namePairs} from '../../../src/query/doubles/body-names';
import type {NamedNode} from '../../../src/query/doubles/double';
import {rules} from '../../support/facts';

const nodes = (...names: readonly string[]): NamedNode[] =>
  names.map(name => ({id: name, label: 'Organization', name, correctedBy: ''}));

const pairs = (...names: readonly string[]): string[] =>
  namePairs(nodes(...names), rules).map(
    ({full, short, form, more, rivals}) =>
      `${full.name} = ${short.name}: ${[form, more, ...rivals].join(' ')}`,
  );

for (const [title, names, found] of [
  [
    'an area in front',
    ['青石街道党工委', '北岭区青石街道党工委'],
    ['北岭区青石街道党工委 = 青石街道党工委: area 北岭区'],
  ],
  [
    'two areas in front',
    ['青石街道', '河湾市北岭区青石街道'],
    ['河湾市北岭区青石街道 = 青石街道: area 河湾市北岭区'],
  ],
  ['中共 in front', ['北岭区委', '中共北岭区委'], ['中共北岭区委 = 北岭区委: party 中共']],
  [
    '中共 and an area in front',
    ['北岭区委', '中共河湾市北岭区委'],
    ['中共河湾市北岭区委 = 北岭区委: area 河湾市'],
  ],
  [
    'a legal form behind',
    ['河湾软件', '河湾软件有限公司'],
    ['河湾软件有限公司 = 河湾软件: form 有限公司'],
  ],
  [
    'another legal form',
    ['河湾软件公司', '河湾软件股份有限公司'],
    ['河湾软件股份有限公司 = 河湾软件公司: form 股份有限公司'],
  ],
  [
    'two longer names, one in the other: the longest is the full one of both',
    ['青石街道', '北岭区青石街道', '河湾市北岭区青石街道'],
    [
      '河湾市北岭区青石街道 = 青石街道: area 河湾市北岭区',
      '河湾市北岭区青石街道 = 北岭区青石街道: area 河湾市',
    ],
  ],
  [
    'two longer names of two areas: each may be meant',
    ['青石街道', '北岭区青石街道', '南岭区青石街道'],
    [
      '北岭区青石街道 = 青石街道: area 北岭区 南岭区青石街道',
      '南岭区青石街道 = 青石街道: area 南岭区 北岭区青石街道',
    ],
  ],
  [
    'longer names of many areas say nothing',
    ['青石街道', ...['北岭区', '南岭区', '东岭区', '西岭区'].map(area => `${area}青石街道`)],
    [],
  ],
  ['a name without a proper part', ['市委组织部', '河湾市市委组织部'], []],
  ['something else in front', ['石街道', '青石街道'], []],
  ['a brand too short for a firm', ['河湾', '河湾有限公司'], []],
] as const) {
  test(`${title}: ${found.length === 0 ? 'no pair' : 'a pair'}`, t => {
    t.deepEqual(pairs(...names), found);
  });
}
