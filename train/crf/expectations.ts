import type {Edges} from '../../src/extract/tagger/edges';
import {pathSums} from '../../src/extract/tagger/forward-backward';
import {mayEnd, mayStart, type Layer} from '../../src/extract/tagger/layers';

/** How often each label and step is to be expected on the paths of a text. */
export interface Expectations {
  /** place × labels. */
  readonly labels: Float64Array;
  readonly steps: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly logSum: number;
}

/** Null when no path is lawful. */
export const expectationsOf = (
  edges: Edges,
  potentials: Float64Array,
  length: number,
): Expectations | null => {
  const sums = pathSums(edges, potentials, length);
  if (!sums) return null;
  const {forward, backward, scale} = sums;
  const labels = forward.map((value, at) => value * (backward[at] ?? 0));
  const steps = new Float64Array(edges.from.length);
  for (let i = 1; i < length; i++)
    for (let edge = 0; edge < steps.length; edge++) {
      const at = i * edges.labels + (edges.to[edge] ?? 0);
      const before = (i - 1) * edges.labels + (edges.from[edge] ?? 0);
      steps[edge] =
        (steps[edge] ?? 0) +
        ((forward[before] ?? 0) *
          (edges.factor[edge] ?? 0) *
          (potentials[at] ?? 0) *
          (backward[at] ?? 0)) /
          (scale[i] ?? 1);
    }
  return {labels, steps, logSum: scale.reduce((sum, value) => sum + Math.log(value), 0)};
};

/** Takes away the labels that a text cannot begin or end with. */
export const closeEnds = (layer: Layer, potentials: Float64Array, labels: number): void => {
  const last = potentials.length - labels;
  for (let label = 0; label < labels; label++) {
    if (!mayStart(label)) potentials[label] = 0;
    if (!mayEnd(layer, label)) potentials[last + label] = 0;
  }
};

/** The potentials of the allowed labels (bits, one number a place), 0 for the others. */
export const restrict = (
  potentials: Float64Array,
  allowed: Uint16Array,
  labels: number,
): Float64Array =>
  potentials.map((value, at) =>
    ((allowed[Math.floor(at / labels)] ?? 0) >> (at % labels)) & 1 ? value : 0,
  );
