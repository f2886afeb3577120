import test from 'ava';
import {looksLikeName} from '../../../src/extract/mention/person/surname';

const names: readonly (readonly [name: string, isName: boolean])[] = [
  ['云帆', true],
  ['陶念', true],
  ['陶念远', true],
  ['欧阳念', true],
  ['欧阳念远', true],
  ['欧阳', true],
  ['陶念远山', false],
  ['座谈', false],
  ['陶', false],
  ['陶 念', false],
  ['Anna', false],
  ['', false],
];
for (const [name, isName] of names) {
  test(`${name || 'nothing'} ${isName ? 'looks' : 'does not look'} like a name`, t => {
    t.is(looksLikeName(name), isName);
  });
}
