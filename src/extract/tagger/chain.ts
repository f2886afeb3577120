import {MOST_STEPS, blockCount} from './blocks';
import {edgesOf, type Edges} from './edges';
import {labelCount, mayEnd, mayStart, type Layer} from './layers';
import type {Model} from './model-file';

/** One layer of a model in the form the searches need. */
export interface Chain {
  readonly layer: Layer;
  readonly labels: number;
  /** The layer's first block of a place, and the blocks that all layers have there. */
  readonly firstBlock: number;
  readonly width: number;
  readonly scale: number;
  /** exp((steps - MOST_STEPS) × scale): sums are whole steps, so no exponential is taken while tagging. */
  readonly exponentials: Float64Array;
  readonly edges: Edges;
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

export const chainsOf = ({layers, width}: Model): Chain[] =>
  layers.map(({layer, scale, transitions}, index): Chain => {
    const count = labelCount(layer);
    const labels = Array.from({length: count}, (_, label) => label);
    return {
      layer,
      labels: count,
      firstBlock: blockCount(layers.slice(0, index).map(before => before.layer)),
      width,
      scale,
      exponentials: new Float64Array(2 * MOST_STEPS).map((_, steps) =>
        Math.exp((steps - MOST_STEPS) * scale),
      ),
      edges: edgesOf(layer, (from, to) => transitions[from * count + to] ?? 0),
      starts: labels.map(mayStart),
      ends: labels.map(label => mayEnd(layer, label)),
    };
  });
