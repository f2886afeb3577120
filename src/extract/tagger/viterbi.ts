import {rowAt, type Chain} from './chain';
import {OUTSIDE, ROW} from './layers';
import {ONE_TAG, bestOfOneTag} from './one-tag';

const at = (array: Float64Array | Int32Array | Uint8Array, index: number): number =>
  array[index] ?? 0;

/**
 * The best lawful labels of a layer for a text of `length` places; null when all are outside, as
 * in most lines of most layers.
 */
export const bestLabels = (
  chain: Chain,
  emissions: Int32Array,
  length: number,
): Uint8Array | null => {
  const {labels, scale} = chain;
  const cameFrom = new Uint8Array(length * labels);
  const scores = new Float64Array(labels);
  for (let to = 0; to < labels; to++)
    scores[to] = chain.starts[to] ? at(emissions, rowAt(chain, 0) + to) * scale : -Infinity;
  const go: Go = labels === ONE_TAG ? bestOfOneTag : goAnyTags;
  return goBack(chain, go(chain, emissions, scores, cameFrom), cameFrom, length);
};

/** Goes through the text from the scores of its first place; gives those of its last. */
type Go = (
  chain: Chain,
  emissions: Int32Array,
  first: Float64Array,
  cameFrom: Uint8Array,
) => Float64Array;

const goAnyTags: Go = (chain, emissions, first, cameFrom) => {
  const {labels, edges, scale} = chain;
  let scores: Float64Array = first;
  let next: Float64Array = new Float64Array(labels);
  for (let row = rowAt(chain, 1), i = labels; i < cameFrom.length; row += ROW, i += labels) {
    for (let to = 0, edge = 0; to < labels; to++) {
      let best = -Infinity;
      let from = 0;
      for (const end = at(edges.end, to); edge < end; edge++) {
        const candidate = at(edges.from, edge);
        const score = at(scores, candidate) + at(edges.weight, edge);
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      next[to] = best + at(emissions, row + to) * scale;
      cameFrom[i + to] = from;
    }
    [scores, next] = [next, scores];
  }
  return scores;
};

const goBack = (
  {labels, ends}: Chain,
  scores: Float64Array,
  cameFrom: Uint8Array,
  length: number,
): Uint8Array | null => {
  let label = 0;
  for (let candidate = 1; candidate < labels; candidate++)
    if (ends[candidate] && at(scores, candidate) > at(scores, label)) label = candidate;
  let i = length - 1;
  while (i >= 0 && label === OUTSIDE) label = at(cameFrom, i-- * labels);
  if (i < 0 && label === OUTSIDE) return null;
  const path = new Uint8Array(length);
  for (; i >= 0; i--) {
    path[i] = label;
    label = at(cameFrom, i * labels + label);
  }
  return path;
};
