import test from 'ava';
import {canonicalName} from '../../src/resolve/canonical-name';

for (const [name, expected] of [
  ['河湾市市委', '河湾市委'],
  ['云岭省省政府', '云岭省政府'],
  ['河湾市市场监督管理局', '河湾市市场监督管理局'],
  ['云岭区政法工作部(社会工作部)', '云岭区政法工作部（社会工作部）'],
  ['Blue Ridge (Asia)', 'Blue Ridge (Asia)'],
  ['青石 软件园', '青石软件园'],
  ['Blue Ridge 公司', 'Blue Ridge 公司'],
] as const) {
  test(`${name} is written ${expected}`, t => {
    t.is(canonicalName(name), expected);
  });
}
