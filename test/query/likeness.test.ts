import test from 'ava';
import fc from 'fast-check';
import {isNear, isShortOf, likePattern} from '../../src/query/names/likeness';

for (const [a, b, near] of [
  ['郑远山', '郑远山', false],
  ['郑远山', '郑元山', true],
  ['郑远山', '王远山', true],
  ['郑远山', '郑远', true],
  ['郑远山', '远山', true],
  ['郑远山', '郑远大山', true],
  ['郑远山', '远郑山', false],
  ['郑远山', '郑元珊', false],
  ['郑远', '郑元', false],
  ['郑', '郑元', false],
] as const) {
  test(`${a} and ${b} differ in ${near ? 'one' : 'no or more than one'} character`, t => {
    t.is(isNear(a, b), near);
    t.is(isNear(b, a), near);
  });
}

for (const [short, long, holds] of [
  ['北航', '北京航空航天大学', true],
  ['航北', '北京航空航天大学', false],
  ['北', '北京航空航天大学', false],
  ['北京', '北京', false],
] as const) {
  test(`${short} is ${holds ? 'a' : 'no'} short form of ${long}`, t => {
    t.is(isShortOf(short, long), holds);
  });
}

const letters = fc.string({unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 6});

test('the pattern holds for all that is near or short and begins alike', t => {
  fc.assert(
    fc.property(letters, letters, (word, name) => {
      const pattern = likePattern(word);
      if (pattern === null || !name.startsWith(word.charAt(0))) return;
      const like = isShortOf(word, name) || isNear(word, name);
      t.true(!like || new RegExp(`^(?:${pattern})$`, 'u').test(name), `${word} ${name}`);
    }),
  );
});

test('signs make no pattern', t => {
  for (const word of ['甲.*', 'a|b', '(甲乙', '']) t.is(likePattern(word), null);
});
