import test from 'ava';
import fc from 'fast-check';
import {firstOf, highHalf, lowHalf, secondOf, sharesOf} from '../../../src/extract/tagger/blocks';
import {LAYERS} from '../../../src/extract/tagger/layers';

const {first, behind, factor} = sharesOf([LAYERS[0]], 1);

const sumsOf = (block: number): number[] => {
  const high = highHalf(block);
  const low = lowHalf(block, high);
  return [firstOf(low), secondOf(low), firstOf(high), secondOf(high)];
};

test('a block holds the sums of begin, inside, end and single, each less that of outside', t => {
  const weights = fc.array(fc.integer({min: -128, max: 127}), {minLength: 5, maxLength: 5});
  fc.assert(
    fc.property(fc.array(weights, {maxLength: 14}), runs => {
      const block = runs
        .flatMap(labels => labels.map((weight, label) => weight * (factor[label] ?? 0)))
        .reduce((sum, part) => sum + part, 0);
      const sumOf = (label: number) => runs.reduce((sum, labels) => sum + (labels[label] ?? 0), 0);
      t.deepEqual(
        sumsOf(block),
        [1, 2, 3, 4].map(label => sumOf(label) - sumOf(0)),
      );
    }),
  );
});

test('labels of a layer that is not read share in no block', t => {
  for (let label = 0; label < first.length; label++)
    t.is((behind[label] ?? 0) - (first[label] ?? 0), label < 5 ? 1 : 0);
});
