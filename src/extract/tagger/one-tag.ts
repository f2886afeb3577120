/**
 * The searches of viterbi.ts and forward-backward.ts for the five labels of a layer with one tag:
 * much of the tagger's time goes there, and written out label by label they keep scores and steps
 * in registers. No destructuring in the loops: it doubled their time.
 */
import {firstOf, highHalf, lowHalf, secondOf} from './blocks';
import type {Chain} from './chain';
import type {Edges} from './edges';
import {BEGIN, END, INSIDE, OUTSIDE, SINGLE} from './layers';

/** Labels of a layer with one tag. */
export const ONE_TAG = 5;

/**
 * The thirteen steps in the order of `edgesOf`, first letter from, second to: a name (inside, end)
 * goes on from begin or inside; all else follows outside, end or single.
 */
const stepsOf = (values: Float64Array) => {
  const [oo, eo, so] = [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];
  const [ob, eb, sb] = [values[3] ?? 0, values[4] ?? 0, values[5] ?? 0];
  const [bi, ii, be, ie] = [values[6] ?? 0, values[7] ?? 0, values[8] ?? 0, values[9] ?? 0];
  const [os, es, ss] = [values[10] ?? 0, values[11] ?? 0, values[12] ?? 0];
  return {oo, eo, so, ob, eb, sb, bi, ii, be, ie, os, es, ss};
};

/**
 * Where the best paths to the five labels of a place come from, in one byte: two bits each for
 * outside, begin and single (what of FROM), one each for inside and end (inside rather than begin).
 */
const FROM = [OUTSIDE, END, SINGLE];
const TO_BEGIN = 2;
const TO_SINGLE = 4;
const TO_INSIDE = 6;
const TO_END = 7;

/** The label before a label, of the byte of its place. */
export const beforeOfOneTag = (from: number, label: number): number => {
  if (label === INSIDE || label === END)
    return (from >> (label === INSIDE ? TO_INSIDE : TO_END)) & 1 ? INSIDE : BEGIN;
  const bits = label === OUTSIDE ? 0 : label === BEGIN ? TO_BEGIN : TO_SINGLE;
  return FROM[(from >> bits) & 3] ?? OUTSIDE;
};

/** Scores of the last place; of equal steps the first counts. Sets the bytes of all but the first. */
export const bestOfOneTag = (
  {edges, scale, firstBlock, width}: Chain,
  emissions: Float64Array,
  cameFrom: Uint8Array,
): Float64Array => {
  const {oo, eo, so, ob, eb, sb, bi, ii, be, ie, os, es, ss} = stepsOf(edges.weight);
  let outside = 0;
  let begin = 0;
  let inside = -Infinity;
  let end = -Infinity;
  let single = 0;
  for (let i = 0, at = firstBlock; i < cameFrom.length; i++, at += width) {
    if (i > 0) {
      let from = 0;
      let toOutside = outside + oo;
      if (end + eo > toOutside) {
        toOutside = end + eo;
        from = 1;
      }
      if (single + so > toOutside) {
        toOutside = single + so;
        from = 2;
      }
      let fromBegin = 0;
      let toBegin = outside + ob;
      if (end + eb > toBegin) {
        toBegin = end + eb;
        fromBegin = 1 << TO_BEGIN;
      }
      if (single + sb > toBegin) {
        toBegin = single + sb;
        fromBegin = 2 << TO_BEGIN;
      }
      let fromSingle = 0;
      let toSingle = outside + os;
      if (end + es > toSingle) {
        toSingle = end + es;
        fromSingle = 1 << TO_SINGLE;
      }
      if (single + ss > toSingle) {
        toSingle = single + ss;
        fromSingle = 2 << TO_SINGLE;
      }
      from |= fromBegin | fromSingle;
      let toInside = begin + bi;
      if (inside + ii > toInside) {
        toInside = inside + ii;
        from |= 1 << TO_INSIDE;
      }
      let toEnd = begin + be;
      if (inside + ie > toEnd) {
        toEnd = inside + ie;
        from |= 1 << TO_END;
      }
      cameFrom[i] = from;
      outside = toOutside;
      begin = toBegin;
      inside = toInside;
      end = toEnd;
      single = toSingle;
    }
    const block = emissions[at] ?? 0;
    const high = highHalf(block);
    const low = lowHalf(block, high);
    begin += firstOf(low) * scale;
    inside += secondOf(low) * scale;
    end += firstOf(high) * scale;
    single += secondOf(high) * scale;
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
  let outside = 0;
  let begin = 0;
  let inside = 0;
  let end = 0;
  let single = 0;
  for (let i = 0, row = 0; i < scale.length; i++, row += ONE_TAG) {
    let toOutside = potentials[row] ?? 0;
    let toBegin = potentials[row + BEGIN] ?? 0;
    let toInside = potentials[row + INSIDE] ?? 0;
    let toEnd = potentials[row + END] ?? 0;
    let toSingle = potentials[row + SINGLE] ?? 0;
    if (i > 0) {
      toOutside *= outside * oo + end * eo + single * so;
      toBegin *= outside * ob + end * eb + single * sb;
      toInside *= begin * bi + inside * ii;
      toEnd *= begin * be + inside * ie;
      toSingle *= outside * os + end * es + single * ss;
    }
    const sum = toOutside + toBegin + toInside + toEnd + toSingle;
    if (!(sum > 0)) return false;
    const share = 1 / sum;
    forward[row] = outside = toOutside * share;
    forward[row + BEGIN] = begin = toBegin * share;
    forward[row + INSIDE] = inside = toInside * share;
    forward[row + END] = end = toEnd * share;
    forward[row + SINGLE] = single = toSingle * share;
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
  let outside = 1;
  let begin = 1;
  let inside = 1;
  let end = 1;
  let single = 1;
  for (let i = scale.length - 1, row = i * ONE_TAG; i > 0; i--, row -= ONE_TAG) {
    const share = 1 / (scale[i] ?? 1);
    const fromOutside = outside * (potentials[row] ?? 0) * share;
    const fromBegin = begin * (potentials[row + BEGIN] ?? 0) * share;
    const fromInside = inside * (potentials[row + INSIDE] ?? 0) * share;
    const fromEnd = end * (potentials[row + END] ?? 0) * share;
    const fromSingle = single * (potentials[row + SINGLE] ?? 0) * share;
    const before = row - ONE_TAG;
    backward[before] = outside = fromOutside * oo + fromBegin * ob + fromSingle * os;
    backward[before + BEGIN] = begin = fromInside * bi + fromEnd * be;
    backward[before + INSIDE] = inside = fromInside * ii + fromEnd * ie;
    backward[before + END] = end = fromOutside * eo + fromBegin * eb + fromSingle * es;
    backward[before + SINGLE] = single = fromOutside * so + fromBegin * sb + fromSingle * ss;
  }
};
