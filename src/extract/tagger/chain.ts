import {edgesOf, type Edges} from './edges';
import {FIRST_LABEL, LAYERS, ROW, labelCount, mayEnd, mayStart, type Layer} from './layers';
import type {Model} from './model-file';

/** One layer of a model in the form the searches need. */
export interface Chain {
  readonly layer: Layer;
  readonly labels: number;
  readonly firstLabel: number;
  readonly scale: number;
  /** exp(-steps × scale): emissions are whole steps, so no exponential is taken while tagging. */
  readonly exponentials: Float64Array;
  readonly edges: Edges;
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

/** More steps than two labels' sums can lie apart. */
const STEPS = 0x1000;

export const chainsOf = (model: Model): Chain[] =>
  LAYERS.map((layer, index): Chain => {
    const count = labelCount(layer);
    const labels = Array.from({length: count}, (_, label) => label);
    const transitions = model.transitions[index] ?? new Float32Array();
    const scale = model.scales[index] ?? 0;
    return {
      layer,
      labels: count,
      firstLabel: FIRST_LABEL[index] ?? 0,
      scale,
      exponentials: Float64Array.from({length: STEPS}, (_, steps) => Math.exp(-steps * scale)),
      edges: edgesOf(layer, (from, to) => transitions[from * count + to] ?? 0),
      starts: labels.map(mayStart),
      ends: labels.map(label => mayEnd(layer, label)),
    };
  });

/** The layer's part of the row at a place of the emissions. */
export const rowAt = (chain: Chain, place: number): number => place * ROW + chain.firstLabel;
