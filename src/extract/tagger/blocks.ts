/**
 * The sums of a tag's four labels (begin, inside, end, single), each less that of outside, in one
 * number. A sum is of at most 14 differences of two int8 weights, so within ±4,096 or 13 bits; a
 * double holds 52 of them exactly, and adding doubles adds four sums at once.
 */
import {FIRST_LABEL, LAYERS, OUTSIDE, ROW, labelCount, type Layer} from './layers';

/** Labels of a tag: begin, inside, end, single, in this order. */
const LANES = 4;
const LANE_BITS = 13;
const HALF = 2 ** (2 * LANE_BITS);
const FACTORS = Array.from({length: LANES}, (_, lane) => 2 ** (LANE_BITS * lane));
const ALL_LANES = FACTORS.reduce((sum, factor) => sum + factor, 0);

/** No sum is above this or below minus this. */
export const MOST_STEPS = 2 ** (LANE_BITS - 1);

/** What the weight of a place adds to: the blocks `first` to before `behind`, `factor` times. */
export interface Shares {
  readonly first: Uint8Array;
  readonly behind: Uint8Array;
  readonly factor: Float64Array;
}

/** Blocks of a place: one a tag. */
export const blockCount = (layers: readonly Layer[]): number =>
  layers.reduce((sum, {tags}) => sum + tags.length, 0);

/**
 * Of each place, slot × ROW + label: its share of the blocks, slot × `blockCount`, of some layers;
 * those of other layers have none.
 */
export const sharesOf = (layers: readonly Layer[], slots: number): Shares => {
  const first = new Uint8Array(slots * ROW);
  const behind = new Uint8Array(slots * ROW);
  const factor = new Float64Array(slots * ROW);
  let block = 0;
  for (let slot = 0; slot < slots; slot++)
    for (const layer of layers) {
      const outside = slot * ROW + (FIRST_LABEL[LAYERS.indexOf(layer)] ?? 0) + OUTSIDE;
      first[outside] = block;
      factor[outside] = -ALL_LANES;
      for (let label = outside + 1; label < outside + labelCount(layer); label += LANES, block++)
        for (let lane = 0; lane < LANES; lane++) {
          first[label + lane] = block;
          behind[label + lane] = block + 1;
          factor[label + lane] = FACTORS[lane] ?? 0;
        }
      behind[outside] = block;
    }
  return {first, behind, factor};
};

/** The sums of a block: begin and inside in its low half, end and single in the high one. */
export const highHalf = (block: number): number => Math.floor(block / HALF + 0.5) | 0;
export const lowHalf = (block: number, high: number): number => (block - high * HALF) | 0;
/** Begin of the low half, end of the high one. */
export const firstOf = (half: number): number => (half << (32 - LANE_BITS)) >> (32 - LANE_BITS);
/** Inside of the low half, single of the high one. */
export const secondOf = (half: number): number => (half + MOST_STEPS) >> LANE_BITS;
