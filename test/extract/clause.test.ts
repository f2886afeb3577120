import test from 'ava';
import {clauseStart, marksOf} from '../../src/extract/clause';

const TEXT = '江水流过，云帆来了。';
const MARKS = marksOf('，。');

for (const [from, place, expected] of [
  [0, 7, 5],
  [0, 5, 5],
  [0, 3, 0],
  [6, 8, 6],
  [2, 2, 2],
] as const) {
  test(`the clause of place ${place} begins at ${expected} when the sentence does at ${from}`, t => {
    t.is(clauseStart(TEXT, from, place, MARKS), expected);
  });
}
