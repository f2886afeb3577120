import test from 'ava';
import {
  areaOfCommittee,
  endsLikeUnit,
  isCommittee,
  organClass,
  partyPartStart,
} from '../../../src/extract/body/suffix';

/** The Party part of a name, null when it has none. */
const partyParts: readonly (readonly [name: string, part: string | null])[] = [
  ['北岸建设局机关党委', '机关党委'],
  ['青石街道党工委', '党工委'],
  ['北岸大学学生第一党支部', '学生第一党支部'],
  ['北岸集团第三联合党支部', '第三联合党支部'],
  ['青石社区两新综合党委', '两新综合党委'],
  ['北岸县财政局党组', '党组'],
  ['柳溪村党总支', '党总支'],
  ['党委', '党委'],
  ['北岸县财政局', null],
  ['北岸集团', null],
  ['北岸县委', null],
  ['', null],
];
for (const [name, part] of partyParts) {
  test(`Party part of ${name || 'nothing'}: ${part ?? 'none'}`, t => {
    const start = partyPartStart(name);
    t.is(start < 0 ? null : name.slice(start), part);
  });
}

const areas: readonly (readonly [committee: string, area: string | null])[] = [
  ['北岸区委', '北岸区'],
  ['中共北岸县委', '北岸县'],
  ['中共北岸县委员会', '北岸县'],
  ['县委', '县'],
  ['柳溪镇党委', '柳溪镇'],
  ['青石街道党工委', '青石街道'],
  ['北岸新区工委', '北岸新区'],
  ['自治区党委', '自治区'],
  ['北岸集团党委', null],
  ['北岸县政府', null],
  ['北岸县委组织部', null],
  ['', null],
];
for (const [committee, area] of areas) {
  test(`area of ${committee || 'nothing'}: ${area ?? 'none'}`, t => {
    t.is(areaOfCommittee(committee), area);
    t.is(isCommittee(committee), area !== null);
  });
}

const organs: readonly (readonly [name: string, organ: string | null])[] = [
  ['政法委', 'committee'],
  ['组织部', 'committee'],
  ['政府', 'area'],
  ['人大常委会', 'area'],
  ['董事会', 'company'],
  ['北岸县政府', null],
  ['财政局', null],
];
for (const [name, organ] of organs) {
  test(`${name} alone: ${organ === null ? 'no organ' : `organ of a ${organ}`}`, t => {
    t.is(organClass(name), organ);
  });
}

const units: readonly (readonly [name: string, isUnit: boolean])[] = [
  ['监测处', true],
  ['规划办公室', true],
  ['北岸大学文学院', true],
  ['青石社区', false],
  ['云想', false],
  ['', false],
];
for (const [name, isUnit] of units) {
  test(`${name || 'nothing'} ends ${isUnit ? 'like a unit' : 'unlike a unit'}`, t => {
    t.is(endsLikeUnit(name), isUnit);
  });
}
