import {FIRST_LABEL, LAYERS, ROW, labelCount} from '../src/extract/tagger/layers';
import {MAGIC} from '../src/extract/tagger/model-file';
import {KINDS} from '../src/extract/tagger/ngrams';
import {LAST_ENTRY} from '../src/extract/tagger/run-reader';
import type {TrainedLayer} from './crf/train-layer';

interface PackOptions {
  /** Weights nearer to zero are left out. */
  readonly prune: number;
}

interface Entry {
  readonly place: number;
  readonly weight: number;
}

/** The file of src/extract/tagger/model-file.ts; a layer that was not trained is empty. */
export const pack = (trained: readonly TrainedLayer[], {prune}: PackOptions): Buffer => {
  const out: number[] = [...Buffer.from(MAGIC)];
  const byLayer = LAYERS.map(layer => trained.find(one => one.layer.name === layer.name));
  const scales = byLayer.map(one => (one ? largestWeight(one) / 127 : 0));
  byLayer.forEach((one, index) => {
    out.push(...float32(scales[index] ?? 0));
    const size = labelCount(LAYERS[index] ?? LAYERS[0]) ** 2;
    for (let at = 0; at < size; at++) out.push(...float32(one?.transitions[at] ?? 0));
  });
  KINDS.forEach((_, kind) => packRuns(out, entriesOfKind(byLayer, kind, scales, prune)));
  return Buffer.from(out);
};

const float32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
};

const largestWeight = ({vocabulary, weight, layer}: TrainedLayer): number => {
  let largest = 0;
  for (let slot = 0; slot < vocabulary.slotCount; slot++)
    for (let label = 0; label < labelCount(layer); label++)
      largest = Math.max(largest, Math.abs(weight(slot, label)));
  return largest;
};

/** Every run of the kind that has a weight in some layer, with its entries of all layers. */
const entriesOfKind = (
  byLayer: readonly (TrainedLayer | undefined)[],
  kind: number,
  scales: readonly number[],
  prune: number,
): Map<number, Entry[]> => {
  const runs = new Map<number, Entry[]>();
  const slots = KINDS[kind]?.slots ?? 0;
  byLayer.forEach((one, index) => {
    for (const [key, base] of one?.vocabulary.slotsOf[kind] ?? [])
      for (let slot = 0; slot < slots; slot++)
        for (let label = 0; one && label < labelCount(one.layer); label++) {
          const value = one.weight(base + slot, label);
          const weight = Math.round(value / (scales[index] ?? 1));
          if (Math.abs(value) < prune || weight === 0) continue;
          const place = slot * ROW + (FIRST_LABEL[index] ?? 0) + label;
          const entries = runs.get(key);
          if (entries) entries.push({place, weight});
          else runs.set(key, [{place, weight}]);
        }
  });
  return runs;
};

const packRuns = (out: number[], runs: ReadonlyMap<number, readonly Entry[]>): void => {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(runs.size);
  out.push(...count);
  let last = 0;
  for (const [key, entries] of [...runs].sort(([a], [b]) => a - b)) {
    let difference = key - last;
    last = key;
    while (difference >= 0x80) {
      out.push((difference % 0x80) + 0x80);
      difference = Math.floor(difference / 0x80);
    }
    out.push(difference);
    entries.forEach(({place, weight}, at) =>
      out.push(at === entries.length - 1 ? place | LAST_ENTRY : place, weight & 0xff),
    );
  }
};
