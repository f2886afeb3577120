/**
 * The weights' file. `TUPUTAG1`; then, all little-endian: the scale (float32) and transitions
 * (labels × labels float32, from × to) of every layer; then for every kind of run the number of
 * runs (uint32) and the runs by rising key: the key's difference to the last one (a variable-length
 * integer) and its entries, two bytes each: slot × ROW + label, whose highest bit marks the run's
 * last entry, and the weight in steps of its layer's scale (int8).
 */
import {TupuError} from '../../article/error';
import {BLOCKS, addToLane} from './lanes';
import {LAYERS, labelCount} from './layers';
import {KINDS} from './ngrams';
import {RunReader} from './run-reader';
import {denseTable, sparseTable, type Run, type WeightTable} from './weight-tables';

export const MAGIC = 'TUPUTAG1';
export const LAST_ENTRY = 0x80;

export interface Model {
  /** Of each layer: what one step of an int8 weight is worth. */
  readonly scales: readonly number[];
  /** Of each layer: labels × labels, from × to. */
  readonly transitions: readonly Float32Array[];
  /** Of each kind of run. */
  readonly tables: readonly WeightTable[];
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
  const reader = new RunReader(bytes, at);
  const tables = KINDS.map(({keys, slots}) => {
    const count = reader.count();
    const runs = readRuns(reader, count, slots);
    return keys === null
      ? sparseTable(runs, count, reader.bytesLeft() / 2)
      : denseTable(runs, count, slots, keys);
  });
  return {scales, transitions, tables};
};

function* readRuns(reader: RunReader, count: number, slots: number): Generator<Run> {
  const blocks = new Float64Array(slots * BLOCKS);
  for (let run = 0, key = 0; run < count; run++) {
    key += reader.number();
    blocks.fill(0);
    for (let place = 0; place < LAST_ENTRY;) {
      place = reader.byte();
      addToLane(blocks, place & (LAST_ENTRY - 1), (reader.byte() << 24) >> 24);
    }
    yield {key, blocks};
  }
}
