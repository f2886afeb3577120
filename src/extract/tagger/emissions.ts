import {BLOCKS, unpackLanes} from './lanes';
import type {Model} from './model-file';
import {KINDS, keyOf, type Kind} from './ngrams';
import {PADDING, type Normalised} from './normalise';
import {LAST, type DenseTable, type SparseTable} from './weight-tables';

/** Runs at an end of the text also bear on places beyond it, at most so many. */
const MARGIN = 2 * PADDING;

/**
 * What the runs of a text say: place × ROW sums of int8 weights, in steps of each layer's scale.
 */
export const emissionsOf = ({codes, length}: Normalised, model: Model): Int32Array => {
  const sums = new Float64Array((length + 2 * MARGIN) * BLOCKS);
  KINDS.forEach(({name, first}, kind) => {
    const base = (MARGIN - PADDING + first) * BLOCKS;
    const table = model.tables[kind];
    if (table?.kind === 'dense') addDense(sums, codes, name, table, base);
    if (table?.kind === 'sparse') addSparse(sums, codes, name, table, base);
  });
  return unpackLanes(sums, MARGIN, length);
};

const keyAt = (kind: Kind, codes: Uint16Array, j: number): number =>
  keyOf(kind, codes[j] ?? 0, codes[j + 1] ?? 0, codes[j + 2] ?? 0);

const addDense = (
  sums: Float64Array,
  codes: Uint16Array,
  kind: Kind,
  {starts, rows, width}: DenseTable,
  base: number,
): void => {
  for (let j = 0; j < codes.length; j++) {
    const from = starts[keyAt(kind, codes, j)] ?? 0;
    if (from === 0) continue;
    const to = j * BLOCKS + base;
    for (let at = 0; at < width; at++)
      sums[to + at] = (sums[to + at] ?? 0) + (rows[from + at] ?? 0);
  }
};

const addSparse = (
  sums: Float64Array,
  codes: Uint16Array,
  kind: Kind,
  {runs, places, blocks}: SparseTable,
  base: number,
): void => {
  for (let j = 0; j < codes.length; j++) {
    const first = runs.get(keyAt(kind, codes, j));
    if (first === 0) continue;
    let place = 0;
    for (let at = first; place < LAST; at++) {
      place = places[at] ?? LAST;
      const to = j * BLOCKS + base + (place & (LAST - 1));
      sums[to] = (sums[to] ?? 0) + (blocks[at] ?? 0);
    }
  }
};
