import {FIRST_LABEL, LAYERS, ROW, labelCount, mayEnd, mayStart, predecessors} from './layers';
import type {Model} from './model-file';

/** One layer of a model in the form the searches need. */
export interface Chain {
  readonly layer: (typeof LAYERS)[number];
  readonly labels: number;
  readonly firstLabel: number;
  readonly scale: number;
  readonly transitions: Float32Array;
  /** exp of `transitions`. */
  readonly factors: Float64Array;
  /** Of each label: the labels that may stand before it. */
  readonly before: readonly (readonly number[])[];
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

export const chainsOf = (model: Model): Chain[] =>
  LAYERS.map((layer, index) => {
    const labels = Array.from({length: labelCount(layer)}, (_, label) => label);
    const transitions = model.transitions[index] ?? new Float32Array();
    return {
      layer,
      labels: labels.length,
      firstLabel: FIRST_LABEL[index] ?? 0,
      scale: model.scales[index] ?? 0,
      transitions,
      factors: Float64Array.from(transitions, Math.exp),
      before: predecessors(layer),
      starts: labels.map(mayStart),
      ends: labels.map(label => mayEnd(layer, label)),
    };
  });

/** The layer's part of the row at a place of the emissions. */
export const rowAt = (chain: Chain, place: number): number => place * ROW + chain.firstLabel;
