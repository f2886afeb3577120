import {rowAt, type Chain} from './chain';

/** The best lawful labels of a layer for a text of `length` places. */
export const bestLabels = (chain: Chain, emissions: Int32Array, length: number): Uint8Array => {
  const {labels, edges, scale} = chain;
  const cameFrom = new Uint8Array(length * labels);
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let to = 0; to < labels; to++)
    scores[to] = chain.starts[to] ? (emissions[rowAt(chain, 0) + to] ?? 0) * scale : -Infinity;
  for (let i = 1; i < length; i++) {
    const row = rowAt(chain, i);
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
      next[to] = best + (emissions[row + to] ?? 0) * scale;
      cameFrom[i * labels + to] = from;
    }
    [scores, next] = [next, scores];
  }
  return goBack(chain, scores, cameFrom, length);
};

const goBack = (
  {labels, ends}: Chain,
  scores: Float64Array,
  cameFrom: Uint8Array,
  length: number,
): Uint8Array => {
  let label = 0;
  for (let candidate = 1; candidate < labels; candidate++)
    if (ends[candidate] && (scores[candidate] ?? 0) > (scores[label] ?? 0)) label = candidate;
  const path = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = cameFrom[i * labels + label] ?? 0;
  }
  return path;
};
