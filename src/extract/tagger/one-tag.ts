/**
 * The searches of viterbi.ts and forward-backward.ts for the five labels of a layer with one tag:
 * nearly all of the tagger's time goes there, and written out label by label they keep scores and
 * steps in registers. Every sum is taken in the order of the general search, so that both give the
 * same to the last bit.
 */
import type {Chain} from './chain';
import type {Edges} from './edges';
import {BEGIN, END, INSIDE, OUTSIDE, ROW, SINGLE} from './layers';

const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;

/** Labels of a layer with one tag. */
export const ONE_TAG = 5;

/**
 * The thirteen steps in the order of `edgesOf`, first letter from, second to: a name (inside, end)
 * goes on from begin or inside; all else follows outside, end or single.
 */
const stepsOf = (values: Float64Array) => {
  const [oo, eo, so] = [at(values, 0), at(values, 1), at(values, 2)];
  const [ob, eb, sb] = [at(values, 3), at(values, 4), at(values, 5)];
  const [bi, ii, be, ie] = [at(values, 6), at(values, 7), at(values, 8), at(values, 9)];
  const [os, es, ss] = [at(values, 10), at(values, 11), at(values, 12)];
  return {oo, eo, so, ob, eb, sb, bi, ii, be, ie, os, es, ss};
};

/** Scores of the last place from those of the first; of equal steps the first counts. */
export const bestOfOneTag = (
  {edges, scale, firstLabel}: Chain,
  emissions: Int32Array,
  first: Float64Array,
  cameFrom: Uint8Array,
): Float64Array => {
  const {oo, eo, so, ob, eb, sb, bi, ii, be, ie, os, es, ss} = stepsOf(edges.weight);
  let outside = at(first, OUTSIDE);
  let begin = at(first, BEGIN);
  let inside = at(first, INSIDE);
  let end = at(first, END);
  let single = at(first, SINGLE);
  for (let row = ROW + firstLabel, i = ONE_TAG; i < cameFrom.length; row += ROW, i += ONE_TAG) {
    let toOutside = outside + oo;
    if (end + eo > toOutside) [toOutside, cameFrom[i]] = [end + eo, END];
    if (single + so > toOutside) [toOutside, cameFrom[i]] = [single + so, SINGLE];
    let toBegin = outside + ob;
    if (end + eb > toBegin) [toBegin, cameFrom[i + BEGIN]] = [end + eb, END];
    if (single + sb > toBegin) [toBegin, cameFrom[i + BEGIN]] = [single + sb, SINGLE];
    let toSingle = outside + os;
    if (end + es > toSingle) [toSingle, cameFrom[i + SINGLE]] = [end + es, END];
    if (single + ss > toSingle) [toSingle, cameFrom[i + SINGLE]] = [single + ss, SINGLE];
    const goesOn = inside + ii > begin + bi;
    const goesOut = inside + ie > begin + be;
    cameFrom[i + INSIDE] = goesOn ? INSIDE : BEGIN;
    cameFrom[i + END] = goesOut ? INSIDE : BEGIN;
    const toInside = goesOn ? inside + ii : begin + bi;
    const toEnd = goesOut ? inside + ie : begin + be;
    outside = toOutside + at(emissions, row) * scale;
    begin = toBegin + at(emissions, row + BEGIN) * scale;
    inside = toInside + at(emissions, row + INSIDE) * scale;
    end = toEnd + at(emissions, row + END) * scale;
    single = toSingle + at(emissions, row + SINGLE) * scale;
  }
  return Float64Array.of(outside, begin, inside, end, single);
};

/** Fills `forward` and `scale`; false when no path is lawful. */
export const forwardOfOneTag = (
  {factor}: Edges,
  potentials: Float64Array,
  forward: Float64Array,
  scale: Float64Array,
): boolean => {
  const {oo, eo, so, ob, eb, sb, bi, ii, be, ie, os, es, ss} = stepsOf(factor);
  let [outside, begin, inside, end, single] = [0, 0, 0, 0, 0];
  for (let i = 0, row = 0; i < scale.length; i++, row += ONE_TAG) {
    let toOutside = at(potentials, row);
    let toBegin = at(potentials, row + BEGIN);
    let toInside = at(potentials, row + INSIDE);
    let toEnd = at(potentials, row + END);
    let toSingle = at(potentials, row + SINGLE);
    if (i > 0) {
      toOutside *= outside * oo + end * eo + single * so;
      toBegin *= outside * ob + end * eb + single * sb;
      toInside *= begin * bi + inside * ii;
      toEnd *= begin * be + inside * ie;
      toSingle *= outside * os + end * es + single * ss;
    }
    const sum = toOutside + toBegin + toInside + toEnd + toSingle;
    if (!(sum > 0)) return false;
    forward[row] = outside = toOutside / sum;
    forward[row + BEGIN] = begin = toBegin / sum;
    forward[row + INSIDE] = inside = toInside / sum;
    forward[row + END] = end = toEnd / sum;
    forward[row + SINGLE] = single = toSingle / sum;
    scale[i] = sum;
  }
  return true;
};

/** Fills `backward`, whose last place is 1 throughout. */
export const backwardOfOneTag = (
  {factor}: Edges,
  potentials: Float64Array,
  scale: Float64Array,
  backward: Float64Array,
): void => {
  const {oo, eo, so, ob, eb, sb, bi, ii, be, ie, os, es, ss} = stepsOf(factor);
  let [outside, begin, inside, end, single] = [1, 1, 1, 1, 1];
  for (let i = scale.length - 1, row = i * ONE_TAG; i > 0; i--, row -= ONE_TAG) {
    const sum = at(scale, i);
    const fromOutside = (outside * at(potentials, row)) / sum;
    const fromBegin = (begin * at(potentials, row + BEGIN)) / sum;
    const fromInside = (inside * at(potentials, row + INSIDE)) / sum;
    const fromEnd = (end * at(potentials, row + END)) / sum;
    const fromSingle = (single * at(potentials, row + SINGLE)) / sum;
    const before = row - ONE_TAG;
    backward[before] = outside = fromOutside * oo + fromBegin * ob + fromSingle * os;
    backward[before + BEGIN] = begin = fromInside * bi + fromEnd * be;
    backward[before + INSIDE] = inside = fromInside * ii + fromEnd * ie;
    backward[before + END] = end = fromOutside * eo + fromBegin * eb + fromSingle * es;
    backward[before + SINGLE] = single = fromOutside * so + fromBegin * sb + fromSingle * ss;
  }
};
