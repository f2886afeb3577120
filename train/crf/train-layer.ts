import {edgesOf, type Edges} from '../../src/extract/tagger/edges';
import {labelCount, type Layer} from '../../src/extract/tagger/layers';
import {normalise} from '../../src/extract/tagger/normalise';
import type {Constraint} from '../corpora/constraint';
import {random, shuffle} from '../random';
import {closeEnds, expectationsOf, restrict, type Expectations} from './expectations';
import {Weights, type FtrlOptions} from './ftrl';
import {FEATURES, buildVocabulary, slotsOfText, type Vocabulary} from './vocabulary';

/** `own`: of the kind of text tupu is made for; it has weights of its own beside the shared ones. */
export interface Example extends Constraint {
  readonly own: boolean;
  /** How often it is gone through in an epoch. */
  readonly times: number;
}

export interface TrainingOptions extends FtrlOptions {
  readonly epochs: number;
  readonly cutoff: number;
  readonly seed: number;
  /** Whether texts of our own kind have weights of their own beside the shared ones. */
  readonly ownWeights: boolean;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** Weights of one layer before they are packed. */
export interface TrainedLayer {
  readonly layer: Layer;
  readonly vocabulary: Vocabulary;
  /** Weight of a label at a slot of the vocabulary. */
  readonly weight: (slot: number, label: number) => number;
  /** labels × labels, from × to; only lawful pairs count. */
  readonly transitions: Float64Array;
}

/** A change of a label's probability smaller than this teaches nothing. */
const SMALLEST_GRADIENT = 1e-3;

interface Prepared {
  readonly length: number;
  readonly slots: Int32Array;
  readonly allowed: Uint16Array;
  readonly own: boolean;
}

/** A linear-chain CRF by stochastic steps over shuffled texts; the same input gives the same weights. */
export const trainLayer = (
  layer: Layer,
  examples: readonly Example[],
  options: TrainingOptions,
): TrainedLayer => {
  const texts = examples.map(example => normalise(example.text));
  const vocabulary = buildVocabulary(
    texts.map(text => text.codes),
    options.cutoff,
  );
  const prepared = texts.map(({codes, origin, length}, index): Prepared => ({
    length,
    slots: slotsOfText(codes, length, vocabulary),
    allowed: Uint16Array.from(origin, place => examples[index]?.allowed[place] ?? 1),
    own: options.ownWeights && (examples[index]?.own ?? false),
  }));
  const order = Int32Array.from(
    examples.flatMap((example, index) => Array.from({length: example.times}, () => index)),
  );
  const trainer = new Trainer(layer, vocabulary, options);
  const next = random(options.seed);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (const index of order) {
      const example = prepared[index];
      if (example && example.length > 0) loss += trainer.learn(example);
    }
    options.onEpoch?.(epoch, loss);
  }
  return trainer.result();
};

class Trainer {
  private readonly labels: number;
  private readonly weights: Weights;
  private readonly stepWeights: Weights;
  private readonly edges: Edges;

  constructor(
    private readonly layer: Layer,
    private readonly vocabulary: Vocabulary,
    options: TrainingOptions,
  ) {
    this.labels = labelCount(layer);
    this.edges = edgesOf(layer, () => 0);
    // Shared weights, then as many of our own kind of text.
    this.weights = new Weights(2 * vocabulary.slotCount * this.labels, options);
    this.stepWeights = new Weights(this.edges.from.length, {...options, l1: 0});
  }

  /** One step; gives the loss before it. */
  learn(example: Prepared): number {
    const potentials = this.potentialsOf(example);
    const bound = expectationsOf(
      this.edges,
      restrict(potentials, example.allowed, this.labels),
      example.length,
    );
    const free = expectationsOf(this.edges, potentials, example.length);
    if (!bound || !free) return 0;
    this.moveWeights(example, bound, free);
    this.moveSteps(bound, free);
    return free.logSum - bound.logSum;
  }

  private ownOffset(example: Prepared): number {
    return example.own ? this.vocabulary.slotCount * this.labels : 0;
  }

  private potentialsOf(example: Prepared): Float64Array {
    const {labels} = this;
    const potentials = new Float64Array(example.length * labels);
    for (let i = 0; i < example.length; i++) {
      const row = potentials.subarray(i * labels, (i + 1) * labels);
      this.addWeights(row, example, i);
      const largest = row.reduce((a, b) => Math.max(a, b));
      for (let label = 0; label < labels; label++)
        row[label] = Math.exp((row[label] ?? 0) - largest);
    }
    closeEnds(this.layer, potentials, labels);
    return potentials;
  }

  private addWeights(row: Float64Array, example: Prepared, place: number): void {
    const {labels, weights} = this;
    const own = this.ownOffset(example);
    for (let f = 0; f < FEATURES; f++) {
      const slot = example.slots[place * FEATURES + f] ?? -1;
      if (slot < 0) continue;
      for (let label = 0; label < labels; label++) {
        const at = slot * labels + label;
        row[label] = (row[label] ?? 0) + weights.get(at) + (own > 0 ? weights.get(own + at) : 0);
      }
    }
  }

  private moveWeights(example: Prepared, bound: Expectations, free: Expectations): void {
    const {labels, weights} = this;
    const own = this.ownOffset(example);
    for (let at = 0; at < free.labels.length; at++) {
      const gradient = (free.labels[at] ?? 0) - (bound.labels[at] ?? 0);
      if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
      const first = Math.floor(at / labels) * FEATURES;
      for (let f = first; f < first + FEATURES; f++) {
        const slot = example.slots[f] ?? -1;
        if (slot < 0) continue;
        const weight = slot * labels + (at % labels);
        weights.step(weight, gradient);
        if (own > 0) weights.step(own + weight, gradient);
      }
    }
  }

  private moveSteps(bound: Expectations, free: Expectations): void {
    const {edges, stepWeights} = this;
    for (let edge = 0; edge < edges.from.length; edge++) {
      const gradient = (free.steps[edge] ?? 0) - (bound.steps[edge] ?? 0);
      if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
      stepWeights.step(edge, gradient);
      edges.weight[edge] = stepWeights.get(edge);
      edges.factor[edge] = Math.exp(stepWeights.get(edge));
    }
  }

  result(): TrainedLayer {
    const {labels, layer, vocabulary, weights, edges} = this;
    const own = vocabulary.slotCount * labels;
    const transitions = new Float64Array(labels ** 2);
    edges.weight.forEach((weight, edge) => {
      transitions[(edges.from[edge] ?? 0) * labels + (edges.to[edge] ?? 0)] = weight;
    });
    return {
      layer,
      vocabulary,
      weight: (slot, label) =>
        weights.get(slot * labels + label) + weights.get(own + slot * labels + label),
      transitions,
    };
  }
}
