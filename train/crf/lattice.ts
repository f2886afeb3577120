import {
  labelCount,
  mayEnd,
  mayStart,
  predecessors,
  type Layer,
} from '../../src/extract/tagger/layers';

/**
 * Forward-backward over the labels of one layer, in probabilities scaled at every place. Buffers
 * are reused and grow, so a lattice belongs to one training at a time.
 */
export class Lattice {
  readonly labels: number;
  private readonly before: readonly (readonly number[])[];
  private readonly starts: Uint8Array;
  private readonly ends: Uint8Array;
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scale = new Float64Array(0);

  constructor(layer: Layer) {
    this.labels = labelCount(layer);
    this.before = predecessors(layer);
    const labels = Array.from({length: this.labels}, (_, label) => label);
    this.starts = Uint8Array.from(labels, label => Number(mayStart(label)));
    this.ends = Uint8Array.from(labels, label => Number(mayEnd(layer, label)));
  }

  /**
   * Fills `marginals` (length × labels) and adds the expected transitions, times `sign`, to
   * `transitionCounts`. `potentials` are exp(emission), `transitions` exp(weight), `allowed` bits
   * of the labels a place may have. Gives the logarithm of the sum over all paths less the
   * places' maxima, -Infinity (and nothing written) when no path is allowed.
   */
  run(
    length: number,
    potentials: Float64Array,
    transitions: Float64Array,
    allowed: Uint16Array | null,
    marginals: Float64Array,
    transitionCounts: Float64Array,
    sign: number,
  ): number {
    this.grow(length);
    const logZ = this.goForward(length, potentials, transitions, allowed);
    if (logZ === -Infinity) return logZ;
    this.goBackward(length, potentials, transitions, allowed);
    this.collect(length, potentials, transitions, allowed, marginals, transitionCounts, sign);
    return logZ;
  }

  private grow(length: number): void {
    if (this.scale.length >= length) return;
    this.scale = new Float64Array(length * 2);
    this.forward = new Float64Array(length * 2 * this.labels);
    this.backward = new Float64Array(length * 2 * this.labels);
  }

  private goForward(
    length: number,
    potentials: Float64Array,
    transitions: Float64Array,
    allowed: Uint16Array | null,
  ): number {
    const {labels, before, starts, ends, forward, scale} = this;
    let logZ = 0;
    for (let i = 0; i < length; i++) {
      let sum = 0;
      const mask = allowed?.[i] ?? 0xffff;
      for (let to = 0; to < labels; to++) {
        let value = 0;
        const open = mask & (1 << to) && (i < length - 1 || ends[to]);
        if (open && i === 0) value = starts[to] ?? 0;
        else if (open)
          for (const from of before[to] ?? [])
            value +=
              (forward[(i - 1) * labels + from] ?? 0) * (transitions[from * labels + to] ?? 0);
        value *= potentials[i * labels + to] ?? 0;
        forward[i * labels + to] = value;
        sum += value;
      }
      if (!(sum > 0)) return -Infinity;
      for (let to = 0; to < labels; to++)
        forward[i * labels + to] = (forward[i * labels + to] ?? 0) / sum;
      scale[i] = sum;
      logZ += Math.log(sum);
    }
    return logZ;
  }

  private goBackward(
    length: number,
    potentials: Float64Array,
    transitions: Float64Array,
    allowed: Uint16Array | null,
  ): void {
    const {labels, before, backward, scale} = this;
    backward.fill(0, 0, length * labels);
    for (let label = 0; label < labels; label++) backward[(length - 1) * labels + label] = 1;
    for (let i = length - 1; i > 0; i--) {
      const mask = allowed?.[i] ?? 0xffff;
      for (let to = 0; to < labels; to++) {
        if (!(mask & (1 << to)) || (i === length - 1 && !this.ends[to])) continue;
        const value =
          ((backward[i * labels + to] ?? 0) * (potentials[i * labels + to] ?? 0)) / (scale[i] ?? 1);
        for (const from of before[to] ?? []) {
          const at = (i - 1) * labels + from;
          backward[at] = (backward[at] ?? 0) + value * (transitions[from * labels + to] ?? 0);
        }
      }
    }
  }

  private collect(
    length: number,
    potentials: Float64Array,
    transitions: Float64Array,
    allowed: Uint16Array | null,
    marginals: Float64Array,
    counts: Float64Array,
    sign: number,
  ): void {
    const {labels, before, forward, backward, scale} = this;
    for (let k = 0; k < length * labels; k++) marginals[k] = (forward[k] ?? 0) * (backward[k] ?? 0);
    for (let i = 1; i < length; i++) {
      const mask = allowed?.[i] ?? 0xffff;
      for (let to = 0; to < labels; to++) {
        if (!(mask & (1 << to))) continue;
        if (!(marginals[i * labels + to] ?? 0)) continue;
        const value =
          ((backward[i * labels + to] ?? 0) * (potentials[i * labels + to] ?? 0) * sign) /
          (scale[i] ?? 1);
        for (const from of before[to] ?? []) {
          const at = from * labels + to;
          counts[at] =
            (counts[at] ?? 0) +
            (forward[(i - 1) * labels + from] ?? 0) * (transitions[at] ?? 0) * value;
        }
      }
    }
  }
}
