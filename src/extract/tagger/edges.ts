import {labelCount, predecessors, type Layer} from './layers';

/** The lawful steps from label to label, those to one label side by side, in flat arrays for speed. */
export interface Edges {
  /** Number of labels. */
  readonly labels: number;
  /** Of each label: behind its last edge; its first is where the label before it ends. */
  readonly end: Uint8Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weight: Float64Array;
  /** exp of `weight`. */
  readonly factor: Float64Array;
}

/** `weightOf` gives what a step is worth. */
export const edgesOf = (layer: Layer, weightOf: (from: number, to: number) => number): Edges => {
  const before = predecessors(layer);
  const steps = before.flatMap((labels, to) => labels.map(from => ({from, to})));
  const weight = Float64Array.from(steps, ({from, to}) => weightOf(from, to));
  return {
    labels: labelCount(layer),
    end: Uint8Array.from(before, (_, to) => before.slice(0, to + 1).flat().length),
    from: Uint8Array.from(steps, step => step.from),
    to: Uint8Array.from(steps, step => step.to),
    weight,
    factor: weight.map(Math.exp),
  };
};
