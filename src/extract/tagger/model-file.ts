/**
 * The weights' file. `TUPUTAG1`; then, all little-endian: the scale (float32) and transitions
 * (labels × labels float32, from × to) of every layer; then for every kind of run the number of
 * runs (uint32) and the runs by rising key: the key's difference to the last one (a variable-length
 * integer) and its entries, two bytes each: slot × ROW + label, whose highest bit marks the run's
 * last entry, and the weight in steps of its layer's scale (int8).
 */
import {TupuError} from '../../article/error';
import {LAYERS, labelCount} from './layers';
import {KINDS} from './ngrams';
import {RunTable} from './run-table';

export const MAGIC = 'TUPUTAG1';
export const LAST_ENTRY = 0x80;

export interface Model {
  /** Of each layer: what one step of an int8 weight is worth. */
  readonly scales: readonly number[];
  /** Of each layer: labels × labels, from × to. */
  readonly transitions: readonly Float32Array[];
  /** Of each kind of run: where in `entries` its entries begin. */
  readonly tables: readonly RunTable[];
  readonly entries: Uint8Array;
}

const invalid = (reason: string): TupuError =>
  new TupuError(
    'DATA_INVALID',
    `The tagger's weights cannot be read: ${reason}.`,
    'data/models/tagger.bin belongs to the package: install tupu again, or make it with `npm run train`.',
  );

export const readModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw invalid('it does not begin with ' + MAGIC);
  try {
    return readBody(bytes, view);
  } catch (cause) {
    if (cause instanceof RangeError) throw invalid('it ends too early');
    throw cause;
  }
};

const readBody = (bytes: Uint8Array, view: DataView): Model => {
  let at = MAGIC.length;
  const float = (): number => view.getFloat32((at += 4) - 4, true);
  const scales: number[] = [];
  const transitions: Float32Array[] = [];
  for (const layer of LAYERS) {
    scales.push(float());
    transitions.push(Float32Array.from({length: labelCount(layer) ** 2}, float));
  }
  const tables = KINDS.map(() => {
    const count = view.getUint32(at, true);
    if (count > bytes.length) throw new RangeError();
    at += 4;
    const table = new RunTable(count);
    at = readRuns(bytes, at, count, table);
    return table;
  });
  return {scales, transitions, tables, entries: bytes};
};

const readRuns = (bytes: Uint8Array, from: number, count: number, table: RunTable): number => {
  let at = from;
  let key = 0;
  for (let run = 0; run < count; run++) {
    let factor = 1;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) * factor;
      factor *= 0x80;
    } while (byte >= 0x80);
    table.set(key, at);
    while (at < bytes.length && (bytes[at] ?? 0) < LAST_ENTRY) at += 2;
    at += 2;
    if (at > bytes.length) throw new RangeError();
  }
  return at;
};
