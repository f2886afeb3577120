/**
 * The sums of a tag's four labels (begin, inside, end, single), each less that of outside, in one
 * number. A sum is of at most 14 differences of two int8 weights, so within ±4,096 or 13 bits; a
 * double holds 52 of them exactly, and adding doubles adds four sums at once.
 */
import {
  BEGIN,
  END,
  FIRST_LABEL,
  INSIDE,
  LAYERS,
  OUTSIDE,
  ROW,
  SINGLE,
  labelOf,
  type Layer,
} from './layers';

const PARTS = [BEGIN, INSIDE, END, SINGLE];
const LANE_BITS = 13;
const HALF = 2 ** (2 * LANE_BITS);
const FACTORS = PARTS.map((_, lane) => 2 ** (LANE_BITS * lane));
const ALL_LANES = FACTORS.reduce((sum, factor) => sum + factor, 0);

/** No sum is above this or below minus this. */
export const MOST_STEPS = 2 ** (LANE_BITS - 1);

/** What a weight adds to: the blocks from `first` to before `behind`, `factor` times. */
export interface Share {
  readonly first: number;
  readonly behind: number;
  readonly factor: number;
}

const NONE: Share = {first: 0, behind: 0, factor: 0};

/** Blocks of a place: one a tag. */
export const blockCount = (layers: readonly Layer[]): number =>
  layers.reduce((sum, {tags}) => sum + tags.length, 0);

/** Of each place, slot × ROW + label: its share of the blocks, slot × `blockCount`, of some layers. */
export const sharesOf = (layers: readonly Layer[], slots: number): readonly Share[] => {
  const shares = Array<Share>(slots * ROW).fill(NONE);
  for (let slot = 0, first = 0; slot < slots; slot++)
    for (const layer of layers) {
      const row = slot * ROW + (FIRST_LABEL[LAYERS.indexOf(layer)] ?? 0);
      const behind = first + layer.tags.length;
      shares[row + OUTSIDE] = {first, behind, factor: -ALL_LANES};
      for (let tag = 0; first < behind; tag++, first++)
        for (const [lane, part] of PARTS.entries())
          shares[row + labelOf(tag, part)] = {
            first,
            behind: first + 1,
            factor: FACTORS[lane] ?? 0,
          };
    }
  return shares;
};

/** The sums of a block: begin and inside in its low half, end and single in the high one. */
export const highHalf = (block: number): number => Math.floor(block / HALF + 0.5) | 0;
export const lowHalf = (block: number, high: number): number => (block - high * HALF) | 0;
/** Begin of the low half, end of the high one. */
export const firstOf = (half: number): number => (half << (32 - LANE_BITS)) >> (32 - LANE_BITS);
/** Inside of the low half, single of the high one. */
export const secondOf = (half: number): number => (half + MOST_STEPS) >> LANE_BITS;
