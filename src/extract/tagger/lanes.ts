/**
 * Four sums in one number. A label's sum is at most 14 int8 weights, so within ±2,048 or 12 bits;
 * a double holds 48 of them exactly, and adding doubles adds four labels at once.
 */
import {ROW} from './layers';

const LANES = 4;
const LANE_BITS = 12;
const HALF = 2 ** (2 * LANE_BITS);
const FACTORS = Float64Array.from({length: LANES}, (_, lane) => 2 ** (LANE_BITS * lane));

/** Blocks of four labels a place. */
export const BLOCKS = Math.ceil(ROW / LANES);

/** Adds a weight at slot × ROW + label to blocks of slot × BLOCKS. */
export const addToLane = (blocks: Float64Array, place: number, weight: number): void => {
  const block = Math.floor(place / LANES);
  blocks[block] = (blocks[block] ?? 0) + weight * (FACTORS[place % LANES] ?? 0);
};

const lowLane = (pair: number): number => (pair << (32 - LANE_BITS)) >> (32 - LANE_BITS);

/** The sums of all labels, place × ROW, of blocks from the place at `first`. */
export const unpackLanes = (blocks: Float64Array, first: number, length: number): Int32Array => {
  const sums = new Int32Array(length * ROW);
  for (let i = 0, to = 0; to < sums.length; i++, to += LANES) {
    const block = blocks[first * BLOCKS + i] ?? 0;
    const high = Math.floor(block / HALF + 0.5);
    const low = block - high * HALF;
    const third = lowLane(high);
    const lowest = lowLane(low);
    sums[to] = lowest;
    sums[to + 1] = (low - lowest) >> LANE_BITS;
    sums[to + 2] = third;
    sums[to + 3] = (high - third) >> LANE_BITS;
  }
  return sums;
};
