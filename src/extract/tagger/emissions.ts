import type {Model} from './model-file';
import {classKey} from './ngrams';
import type {Normalised} from './normalise';
import {reusableFloats} from './reusable';
import type {DenseTable} from './weight-tables';

/** Runs at an end of the text also bear on places beyond it, at most so many. */
const MARGIN = 3;

const sumsFor = reusableFloats();

/** What the runs of a text say: the blocks of each place. Valid until the next text. */
export const emissionsOf = ({codes, length}: Normalised, model: Model): Float64Array => {
  const {width} = model;
  const sums = sumsFor((length + 2 * MARGIN) * width);
  setDense(sums, codes, length, model);
  addSparse(sums, codes, model);
  return sums.subarray(MARGIN * width);
};

const startOf = ({starts}: DenseTable, key: number): number => starts[key] ?? 0;
const codeAt = (codes: Uint16Array, at: number): number => codes[at] ?? 0;
const blockAt = (blocks: Float64Array, at: number): number => blocks[at] ?? 0;

/** Of each place: the five characters around it, and the classes of the three in their middle. */
const setDense = (
  sums: Float64Array,
  codes: Uint16Array,
  length: number,
  {width, single, class: classes}: Model,
): void => {
  const {rows} = single;
  let to = MARGIN * width;
  for (let i = 0; i < length; i++, to += width) {
    const before = codeAt(codes, i + 1);
    const own = codeAt(codes, i + 2);
    const behind = codeAt(codes, i + 3);
    const second = startOf(single, codeAt(codes, i + 4));
    const first = startOf(single, behind) + width;
    const middle = startOf(single, own) + 2 * width;
    const last = startOf(single, before) + 3 * width;
    const beforeLast = startOf(single, codeAt(codes, i)) + 4 * width;
    const kinds = startOf(classes, classKey(before, own, behind));
    for (let block = 0; block < width; block++)
      sums[to + block] =
        blockAt(rows, second + block) +
        blockAt(rows, first + block) +
        blockAt(rows, middle + block) +
        blockAt(rows, last + block) +
        blockAt(rows, beforeLast + block) +
        blockAt(classes.rows, kinds + block);
  }
};

const addSparse = (
  sums: Float64Array,
  codes: Uint16Array,
  {width, pair, gap, triple}: Model,
): void => {
  let a = codeAt(codes, 0);
  let b = codeAt(codes, 1);
  for (let j = 2, to = 0; j <= codes.length; j++, to += width) {
    const c = j < codes.length ? codeAt(codes, j) : 0;
    pair.addTo(sums, to, a, b);
    triple.addTo(sums, to + width, (a << 16) | b, c);
    gap.addTo(sums, to + 2 * width, a, c);
    a = b;
    b = c;
  }
};
