import test from 'ava';
import {lastUntil} from '../../src/article/span';

const SPANS = [
  {start: 0, end: 3},
  {start: 2, end: 5},
  {start: 8, end: 10},
];

for (const [place, expected] of [
  [2, undefined],
  [3, SPANS[0]],
  [4, SPANS[0]],
  [5, SPANS[1]],
  [9, SPANS[1]],
  [10, SPANS[2]],
  [99, SPANS[2]],
] as const) {
  test(`the last span that ends at ${place} or before`, t => {
    t.is(lastUntil(SPANS, place), expected);
  });
}
