import test from 'ava';
import fc from 'fast-check';
import {PADDING, normalise} from '../../../src/extract/tagger/normalise';

const seen = (text: string): string => {
  const {codes, length} = normalise(text);
  return String.fromCharCode(...codes.subarray(PADDING, PADDING + length));
};

const cases: [text: string, expected: string, why: string][] = [
  ['ＡＢ（１２）', 'aa(00)', 'full-width is ASCII, a letter a, a digit 0'],
  ['“甲”「乙」', '"甲""乙"', 'one quotation mark'],
  ['　　甲局　 讯 ', '甲局 讯', 'one space of several, none at the ends'],
  ['陈 平', '陈平', 'a spaced name is joined'],
  ['主 任：陈　平 李 安', '主任:陈平 李安', 'spaced words beside each other stay apart'],
  ['陈平 李安', '陈平 李安', 'whole names stay apart'],
  ['', '', 'nothing'],
];
for (const [text, expected, why] of cases)
  test(`${JSON.stringify(text)} is ${JSON.stringify(expected)}: ${why}`, t => {
    t.is(seen(text), expected);
  });

test('every unit knows its place, and places rise', t => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...Array.from('陈平 　aＡ1“，。\n'))}), text => {
      const {codes, origin, length} = normalise(text);
      for (let i = 0; i < length; i++) {
        t.is(
          seen(text[origin[i] ?? -1] ?? '') || ' ',
          String.fromCharCode(codes[i + PADDING] ?? 0),
        );
        t.true(i === 0 || (origin[i] ?? 0) > (origin[i - 1] ?? 0));
      }
      t.is(codes.length, length + 2 * PADDING);
    }),
  );
});
