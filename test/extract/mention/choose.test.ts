import test from 'ava';
import fc from 'fast-check';
import {overlaps} from '../../../src/article/span';
import {withoutOverlaps} from '../../../src/extract/mention/choose';
import type {Mention} from '../../../src/extract/document';

const mention = (start: number, end: number, confidence: number): Mention => ({
  start,
  end,
  kind: 'body',
  name: '北',
  type: 'other',
  rule: 'test',
  confidence,
});

test('of two that overlap the surer one stays', t => {
  const [sure, unsure] = [mention(0, 2, 0.9), mention(1, 6, 0.5)];
  t.deepEqual(withoutOverlaps([unsure, sure]), [sure]);
});

test('of equally sure ones the longer stays', t => {
  const [short, long] = [mention(0, 2, 0.9), mention(1, 6, 0.9)];
  t.deepEqual(withoutOverlaps([short, long]), [long]);
});

test('one that two unsure ones touch leaves neither, apart ones stay', t => {
  const [left, middle, right] = [mention(0, 3, 0.6), mention(2, 6, 0.9), mention(5, 8, 0.6)];
  t.deepEqual(withoutOverlaps([left, middle, right]), [middle]);
  t.deepEqual(withoutOverlaps([right, left]), [left, right]);
});

test('what is left is sorted, does not overlap, and is not chosen again', t => {
  const mentions = fc.array(
    fc
      .tuple(fc.nat({max: 40}), fc.integer({min: 1, max: 8}), fc.integer({min: 0, max: 10}))
      .map(([start, size, tenths]) => mention(start, start + size, tenths / 10)),
    {maxLength: 20},
  );
  fc.assert(
    fc.property(mentions, given => {
      const chosen = withoutOverlaps(given);
      chosen.slice(1).forEach((next, index) => {
        const before = chosen[index];
        t.true(before !== undefined && !overlaps(before, next) && before.start < next.start);
      });
      t.deepEqual(withoutOverlaps(chosen), chosen);
      // Whatever is dropped gave way to something that stays.
      t.true(given.every(one => chosen.some(other => overlaps(one, other))));
    }),
  );
});
