import {labelCount, mayFollow, type Layer} from '../../src/extract/tagger/layers';
import {normalise} from '../../src/extract/tagger/normalise';
import type {Constraint} from '../corpora/constraint';
import {random, shuffle} from '../random';
import {Weights, type FtrlOptions} from './ftrl';
import {Lattice} from './lattice';
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
  private readonly lattice: Lattice;
  private readonly weights: Weights;
  private readonly transitionWeights: Weights;
  private readonly transitions: Float64Array;
  private readonly counts: Float64Array;
  private potentials = new Float64Array(0);
  private free = new Float64Array(0);
  private bound = new Float64Array(0);

  constructor(
    private readonly layer: Layer,
    private readonly vocabulary: Vocabulary,
    options: TrainingOptions,
  ) {
    this.labels = labelCount(layer);
    this.lattice = new Lattice(layer);
    // Shared weights, then as many of our own kind of text.
    this.weights = new Weights(2 * vocabulary.slotCount * this.labels, options);
    this.transitionWeights = new Weights(this.labels ** 2, {...options, l1: 0});
    this.transitions = new Float64Array(this.labels ** 2).fill(1);
    this.counts = new Float64Array(this.labels ** 2);
  }

  /** One step; gives the loss before it. */
  learn(example: Prepared): number {
    const size = example.length * this.labels;
    if (this.potentials.length < size) {
      this.potentials = new Float64Array(size * 2);
      this.free = new Float64Array(size * 2);
      this.bound = new Float64Array(size * 2);
    }
    this.fillPotentials(example);
    this.counts.fill(0);
    const {lattice, potentials, transitions, counts} = this;
    const bound = lattice.run(
      example.length,
      potentials,
      transitions,
      example.allowed,
      this.bound,
      counts,
      -1,
    );
    if (bound === -Infinity) return 0;
    const all = lattice.run(example.length, potentials, transitions, null, this.free, counts, 1);
    this.stepEmissions(example);
    this.stepTransitions();
    return all - bound;
  }

  private ownOffset(example: Prepared): number {
    return example.own ? this.vocabulary.slotCount * this.labels : 0;
  }

  private fillPotentials(example: Prepared): void {
    const {labels, potentials, weights} = this;
    const own = this.ownOffset(example);
    potentials.fill(0, 0, example.length * labels);
    for (let i = 0; i < example.length; i++) {
      for (let f = 0; f < FEATURES; f++) {
        const slot = example.slots[i * FEATURES + f] ?? -1;
        if (slot < 0) continue;
        for (let label = 0; label < labels; label++) {
          const at = slot * labels + label;
          potentials[i * labels + label] =
            (potentials[i * labels + label] ?? 0) +
            weights.get(at) +
            (own > 0 ? weights.get(own + at) : 0);
        }
      }
      let largest = -Infinity;
      for (let label = 0; label < labels; label++)
        largest = Math.max(largest, potentials[i * labels + label] ?? 0);
      for (let label = 0; label < labels; label++)
        potentials[i * labels + label] = Math.exp((potentials[i * labels + label] ?? 0) - largest);
    }
  }

  private stepEmissions(example: Prepared): void {
    const {labels, weights, free, bound} = this;
    const own = this.ownOffset(example);
    for (let i = 0; i < example.length; i++)
      for (let label = 0; label < labels; label++) {
        const gradient = (free[i * labels + label] ?? 0) - (bound[i * labels + label] ?? 0);
        if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
        for (let f = 0; f < FEATURES; f++) {
          const slot = example.slots[i * FEATURES + f] ?? -1;
          if (slot < 0) continue;
          weights.step(slot * labels + label, gradient);
          if (own > 0) weights.step(own + slot * labels + label, gradient);
        }
      }
  }

  private stepTransitions(): void {
    this.counts.forEach((count, at) => {
      if (Math.abs(count) < SMALLEST_GRADIENT) return;
      this.transitionWeights.step(at, count);
      this.transitions[at] = Math.exp(this.transitionWeights.get(at));
    });
  }

  result(): TrainedLayer {
    const {labels, layer, vocabulary, weights, transitionWeights} = this;
    const own = vocabulary.slotCount * labels;
    return {
      layer,
      vocabulary,
      weight: (slot, label) =>
        weights.get(slot * labels + label) + weights.get(own + slot * labels + label),
      transitions: Float64Array.from({length: labels ** 2}, (_, at) =>
        mayFollow(layer, Math.floor(at / labels), at % labels) ? transitionWeights.get(at) : 0,
      ),
    };
  }
}
