import {firstOf, highHalf, lowHalf, secondOf} from './blocks';
import type {Chain} from './chain';
import {OUTSIDE} from './layers';
import {ONE_TAG, beforeOfOneTag, bestOfOneTag} from './one-tag';
import {reusable} from './reusable';

const roomForSteps = reusable(length => new Uint8Array(length));
const roomForPath = reusable(length => new Uint8Array(length));

/**
 * The best lawful labels of a layer for a text of `length` places; null when all are outside, as
 * in most lines of most layers. Valid until the next text.
 */
export const bestLabels = (
  chain: Chain,
  emissions: Float64Array,
  length: number,
): Uint8Array | null => {
  const {labels} = chain;
  if (labels === ONE_TAG) {
    const cameFrom = roomForSteps(length);
    const last = lastLabel(chain, bestOfOneTag(chain, emissions, cameFrom));
    return goBack(last, length, (place, label) => beforeOfOneTag(cameFrom[place] ?? 0, label));
  }
  const cameFrom = roomForSteps(length * labels);
  const last = lastLabel(chain, bestOfTags(chain, emissions, cameFrom));
  return goBack(last, length, (place, label) => cameFrom[place * labels + label] ?? 0);
};

/** Scores of the last place; of equal steps the first counts. */
const bestOfTags = (
  {labels, edges, scale, starts, firstBlock, width}: Chain,
  emissions: Float64Array,
  cameFrom: Uint8Array,
): Float64Array => {
  let scores = Float64Array.from(starts, may => (may ? 0 : -Infinity));
  let next = new Float64Array(labels);
  for (let i = 0, at = firstBlock; i < cameFrom.length; i += labels, at += width) {
    if (i > 0) {
      for (let to = 0, edge = 0; to < labels; to++) {
        let best = -Infinity;
        let from = 0;
        for (const end = edges.end[to] ?? 0; edge < end; edge++) {
          const candidate = edges.from[edge] ?? 0;
          const score = (scores[candidate] ?? 0) + (edges.weight[edge] ?? 0);
          if (score > best) {
            best = score;
            from = candidate;
          }
        }
        next[to] = best;
        cameFrom[i + to] = from;
      }
      [scores, next] = [next, scores];
    }
    addSteps(emissions, at, scores, scale);
  }
  return scores;
};

/** Adds what the blocks from a place on say of all labels but outside. */
const addSteps = (
  emissions: Float64Array,
  block: number,
  scores: Float64Array,
  scale: number,
): void => {
  for (let label = 1, at = block; label < scores.length; label += 4, at++) {
    const sums = emissions[at] ?? 0;
    const high = highHalf(sums);
    const low = lowHalf(sums, high);
    for (const [part, steps] of [
      firstOf(low),
      secondOf(low),
      firstOf(high),
      secondOf(high),
    ].entries())
      scores[label + part] = (scores[label + part] ?? 0) + steps * scale;
  }
};

const lastLabel = ({labels, ends}: Chain, scores: Float64Array): number => {
  let label = OUTSIDE;
  for (let candidate = 1; candidate < labels; candidate++)
    if (ends[candidate] && (scores[candidate] ?? 0) > (scores[label] ?? 0)) label = candidate;
  return label;
};

const goBack = (
  last: number,
  length: number,
  before: (place: number, label: number) => number,
): Uint8Array | null => {
  let label = last;
  let place = length - 1;
  while (place > 0 && label === OUTSIDE) label = before(place--, label);
  if (label === OUTSIDE) return null;
  const path = roomForPath(length).fill(OUTSIDE);
  for (; place > 0; place--) {
    path[place] = label;
    label = before(place, label);
  }
  path[0] = label;
  return path;
};
