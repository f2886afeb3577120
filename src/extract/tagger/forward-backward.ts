import type {Edges} from './edges';
import {ONE_TAG, backwardOfOneTag, forwardOfOneTag} from './one-tag';

/** Sums over all paths, scaled so that forward × backward of a place's labels add up to 1. */
export interface PathSums {
  /** place × labels: what the text up to here says. */
  readonly forward: Float64Array;
  /** place × labels: what the text behind here says. */
  readonly backward: Float64Array;
  /** Of each place: the factor taken out; the sum over all paths is their product. */
  readonly scale: Float64Array;
}

/**
 * Forward-backward over `potentials` (place × labels, exp of the emissions, 0 for a label that the
 * place may not have) into `sums`; false when no path is lawful.
 */
export const fillPathSums = (
  edges: Edges,
  potentials: Float64Array,
  {forward, backward, scale}: PathSums,
): boolean => {
  const oneTag = edges.labels === ONE_TAG;
  const goForward = oneTag ? forwardOfOneTag : forwardOfTags;
  if (!goForward(edges, potentials, forward, scale)) return false;
  const goBackward = oneTag ? backwardOfOneTag : backwardOfTags;
  backward.fill(1, backward.length - edges.labels);
  goBackward(edges, potentials, scale, backward);
  return true;
};

/** The same into arrays of its own; null when no path is lawful. */
export const pathSums = (
  edges: Edges,
  potentials: Float64Array,
  length: number,
): PathSums | null => {
  const sums = {
    forward: new Float64Array(potentials.length),
    backward: new Float64Array(potentials.length),
    scale: new Float64Array(length),
  };
  return fillPathSums(edges, potentials, sums) ? sums : null;
};

const forwardOfTags = (
  {labels, end, from, factor}: Edges,
  potentials: Float64Array,
  forward: Float64Array,
  scale: Float64Array,
): boolean => {
  for (let i = 0; i < scale.length; i++) {
    const row = i * labels;
    let sum = 0;
    for (let to = 0, edge = 0; to < labels; to++) {
      let value = i === 0 ? 1 : 0;
      for (const behind = end[to] ?? 0; edge < behind; edge++)
        if (i > 0) value += (forward[row - labels + (from[edge] ?? 0)] ?? 0) * (factor[edge] ?? 0);
      value *= potentials[row + to] ?? 0;
      forward[row + to] = value;
      sum += value;
    }
    if (!(sum > 0)) return false;
    for (let to = 0; to < labels; to++) forward[row + to] = (forward[row + to] ?? 0) / sum;
    scale[i] = sum;
  }
  return true;
};

const backwardOfTags = (
  {labels, end, from, factor}: Edges,
  potentials: Float64Array,
  scale: Float64Array,
  backward: Float64Array,
): void => {
  backward.fill(0, 0, backward.length - labels);
  for (let i = scale.length - 1; i > 0; i--)
    for (let to = 0, edge = 0; to < labels; to++) {
      const at = i * labels + to;
      const value = ((backward[at] ?? 0) * (potentials[at] ?? 0)) / (scale[i] ?? 1);
      for (const behind = end[to] ?? 0; edge < behind; edge++) {
        const before = (i - 1) * labels + (from[edge] ?? 0);
        backward[before] = (backward[before] ?? 0) + value * (factor[edge] ?? 0);
      }
    }
};
