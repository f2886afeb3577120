import {ROW} from './layers';
import {LAST_ENTRY, type Model} from './model-file';
import {KINDS, keyOf} from './ngrams';
import {PADDING, type Normalised} from './normalise';

/** What the runs of a text say: place × ROW sums of int8 weights, in steps of each layer's scale. */
export const emissionsOf = ({codes, length}: Normalised, model: Model): Int32Array => {
  const sums = new Int32Array(length * ROW);
  for (let k = 0; k < KINDS.length; k++) {
    const kind = KINDS[k];
    const table = model.tables[k];
    if (!kind || !table) continue;
    for (let j = 0; j < codes.length; j++) {
      const key = keyOf(kind.name, codes[j] ?? 0, codes[j + 1] ?? 0, codes[j + 2] ?? 0);
      const entry = table.get(key);
      if (entry > 0) addEntries(sums, model.entries, entry, (j - PADDING + kind.first) * ROW);
    }
  }
  return sums;
};

const addEntries = (sums: Int32Array, entries: Uint8Array, from: number, base: number): void => {
  for (let at = from, last = false; !last; at += 2) {
    const packed = entries[at] ?? LAST_ENTRY;
    last = packed >= LAST_ENTRY;
    const place = base + (packed & (LAST_ENTRY - 1));
    // A run at an end of the text also bears on places beyond it; typed arrays drop those.
    if (place >= 0 && place < sums.length)
      sums[place] = (sums[place] ?? 0) + (((entries[at + 1] ?? 0) << 24) >> 24);
  }
};
