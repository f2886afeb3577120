import test from 'ava';
import {readNumber} from '../../../src/extract/date';

const CASES: readonly (readonly [string, number | null])[] = [
  ['191', 191],
  ['1,200', 1200],
  ['３５', 35],
  ['3.5万', 35_000],
  ['1.2亿', 120_000_000],
  ['十', 10],
  ['十五', 15],
  ['二十四', 24],
  ['一百零五', 105],
  ['两千', 2000],
  ['三万二千', 32_000],
  ['二〇二四', 2024],
  ['若干', null],
  ['', null],
];

for (const [text, expected] of CASES) {
  test(`${text || 'nothing'} → ${String(expected)}`, t => {
    t.is(readNumber(text), expected);
  });
}
