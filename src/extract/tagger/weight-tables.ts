import type {RunReader} from './run-reader';
import {RunTable} from './run-table';

/** Weights of runs that have one of nearly every label: a row of slots × blocks for each. */
export interface DenseTable {
  /** Of each key: where its row begins in `rows`; the row at 0 is empty. */
  readonly starts: Int32Array;
  readonly rows: Float64Array;
}

/** `width` is slots × blocks, `keys` above every key. */
export const denseTable = (reader: RunReader, width: number, keys: number): DenseTable => {
  const count = reader.count();
  const starts = new Int32Array(keys);
  const rows = new Float64Array((count + 1) * width);
  for (let run = 1, key = 0; run <= count; run++) {
    key += reader.number();
    starts[key] = run * width;
    reader.readWeights(rows, run * width, width);
  }
  return {starts, rows};
};

/** `width` is slots × blocks. */
export const sparseTable = (reader: RunReader, width: number): RunTable => {
  const count = reader.count();
  const table = new RunTable(count, reader.bytesLeft());
  const row = new Float64Array(width);
  for (let run = 0, key = 0; run < count; run++) {
    key += reader.number();
    reader.readWeights(row, 0, width);
    table.set((key / 0x10000) | 0, key & 0xffff, row);
  }
  return table.close();
};
