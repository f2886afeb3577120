import {KINDS, keyOf} from '../../src/extract/tagger/ngrams';

/** Where each known run of a kind has its weights: key -> number of its first slot. */
export interface Vocabulary {
  readonly slotsOf: readonly ReadonlyMap<number, number>[];
  readonly slotCount: number;
}

/** Texts with padding, one behind the other; runs seen fewer than `cutoff` times are left out. */
export const buildVocabulary = (texts: readonly Uint16Array[], cutoff: number): Vocabulary => {
  let slotCount = 0;
  const slotsOf = KINDS.map(kind => {
    const counts = new Map<number, number>();
    for (const codes of texts)
      for (let j = 0; j < codes.length; j++) {
        const key = keyOf(kind.name, codes[j] ?? 0, codes[j + 1] ?? 0, codes[j + 2] ?? 0);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    const slots = new Map<number, number>();
    for (const [key, count] of counts) {
      if (count < cutoff) continue;
      slots.set(key, slotCount);
      slotCount += kind.slots;
    }
    return slots;
  });
  return {slotsOf, slotCount};
};

export const FEATURES = KINDS.reduce((sum, kind) => sum + kind.slots, 0);

/**
 * For each place of a text (padding apart) the `FEATURES` slots that bear on it, -1 for a run that
 * is not in the vocabulary.
 */
export const slotsOfText = (
  codes: Uint16Array,
  length: number,
  vocabulary: Vocabulary,
): Int32Array => {
  const slots = new Int32Array(length * FEATURES).fill(-1);
  const padding = (codes.length - length) / 2;
  let column = 0;
  KINDS.forEach((kind, index) => {
    const known = vocabulary.slotsOf[index];
    for (let j = 0; j < codes.length; j++) {
      const key = keyOf(kind.name, codes[j] ?? 0, codes[j + 1] ?? 0, codes[j + 2] ?? 0);
      const base = known?.get(key);
      if (base === undefined) continue;
      for (let slot = 0; slot < kind.slots; slot++) {
        const place = j - padding + kind.first + slot;
        if (place >= 0 && place < length) slots[place * FEATURES + column + slot] = base + slot;
      }
    }
    column += kind.slots;
  });
  return slots;
};
