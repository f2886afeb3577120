import {BLOCKS} from './lanes';
import {RunTable} from './run-table';

/** Weights of runs that have one of nearly every label: a row of slots × BLOCKS for each. */
export interface DenseTable {
  readonly kind: 'dense';
  /** Of each key: where its row begins in `rows`; the row at 0 is empty. */
  readonly starts: Int32Array;
  readonly rows: Float64Array;
  readonly width: number;
}

/** Weights of runs that have few: only the blocks that are not zero. */
export interface SparseTable {
  readonly kind: 'sparse';
  /** Where the blocks of a run begin, from 1. */
  readonly runs: RunTable;
  /** Place of each block, slot × BLOCKS + block; `LAST` marks a run's last. */
  readonly places: Uint8Array;
  readonly blocks: Float64Array;
}

export type WeightTable = DenseTable | SparseTable;

/** A run with its weights in blocks, slots × BLOCKS; valid until the next is read. */
export interface Run {
  readonly key: number;
  readonly blocks: Float64Array;
}

export const LAST = 0x80;

/** `keys` is above every key. */
export const denseTable = (
  runs: Iterable<Run>,
  count: number,
  slots: number,
  keys: number,
): DenseTable => {
  const width = slots * BLOCKS;
  const starts = new Int32Array(keys);
  const rows = new Float64Array((count + 1) * width);
  let start = 0;
  for (const {key, blocks} of runs) {
    start += width;
    starts[key] = start;
    rows.set(blocks, start);
  }
  return {kind: 'dense', starts, rows, width};
};

/** `entries` is at least the number of weights. */
export const sparseTable = (runs: Iterable<Run>, count: number, entries: number): SparseTable => {
  const table = new RunTable(count);
  const places = new Uint8Array(entries + 1);
  const kept = new Float64Array(entries + 1);
  let used = 1;
  for (const {key, blocks} of runs) {
    table.set(key, used);
    for (let place = 0; place < blocks.length; place++) {
      if (blocks[place] === 0) continue;
      places[used] = place;
      kept[used++] = blocks[place] ?? 0;
    }
    places[used - 1] = (places[used - 1] ?? 0) | LAST;
  }
  return {kind: 'sparse', runs: table, places: places.slice(0, used), blocks: kept.slice(0, used)};
};
