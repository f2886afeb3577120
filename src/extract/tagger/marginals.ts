import {rowAt, type Chain} from './chain';

/** Forward-backward sums of a layer over a text, scaled so that a place's products add up to 1. */
export interface Marginals {
  readonly potentials: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
}

export const marginalsOf = (chain: Chain, emissions: Int32Array, length: number): Marginals => {
  const potentials = potentialsOf(chain, emissions, length);
  const {forward, scale} = goForward(chain, potentials, length);
  return {potentials, forward, scale, backward: goBackward(chain, potentials, scale, length)};
};

const potentialsOf = (chain: Chain, emissions: Int32Array, length: number): Float64Array => {
  const {labels} = chain;
  const potentials = new Float64Array(length * labels);
  for (let i = 0; i < length; i++) {
    const row = rowAt(chain, i);
    let largest = emissions[row] ?? 0;
    for (let label = 1; label < labels; label++)
      largest = Math.max(largest, emissions[row + label] ?? 0);
    for (let label = 0; label < labels; label++)
      potentials[i * labels + label] = Math.exp(
        ((emissions[row + label] ?? 0) - largest) * chain.scale,
      );
  }
  return potentials;
};

const goForward = (
  chain: Chain,
  potentials: Float64Array,
  length: number,
): Pick<Marginals, 'forward' | 'scale'> => {
  const {labels, before, factors} = chain;
  const forward = new Float64Array(length * labels);
  const scale = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      let value = i === 0 && chain.starts[to] ? 1 : 0;
      if (i > 0)
        for (const from of before[to] ?? [])
          value += (forward[(i - 1) * labels + from] ?? 0) * (factors[from * labels + to] ?? 0);
      if (i === length - 1 && !chain.ends[to]) value = 0;
      value *= potentials[i * labels + to] ?? 0;
      forward[i * labels + to] = value;
      sum += value;
    }
    for (let to = 0; to < labels; to++)
      forward[i * labels + to] = (forward[i * labels + to] ?? 0) / sum;
    scale[i] = sum;
  }
  return {forward, scale};
};

const goBackward = (
  chain: Chain,
  potentials: Float64Array,
  scale: Float64Array,
  length: number,
): Float64Array => {
  const {labels, before, factors} = chain;
  const backward = new Float64Array(length * labels);
  for (let label = 0; label < labels; label++)
    backward[(length - 1) * labels + label] = chain.ends[label] ? 1 : 0;
  for (let i = length - 1; i > 0; i--)
    for (let to = 0; to < labels; to++) {
      const value =
        ((backward[i * labels + to] ?? 0) * (potentials[i * labels + to] ?? 0)) / (scale[i] ?? 1);
      for (const from of before[to] ?? []) {
        const at = (i - 1) * labels + from;
        backward[at] = (backward[at] ?? 0) + value * (factors[from * labels + to] ?? 0);
      }
    }
  return backward;
};

/** Probability of just this span: of all paths that go through its labels from `start` to `end`. */
export const spanProbability = (
  chain: Chain,
  sums: Marginals,
  path: Uint8Array,
  start: number,
  end: number,
): number => {
  const {labels, factors} = chain;
  let label = path[start] ?? 0;
  let value = sums.forward[start * labels + label] ?? 0;
  for (let i = start + 1; i < end; i++) {
    const to = path[i] ?? 0;
    value *=
      ((factors[label * labels + to] ?? 0) * (sums.potentials[i * labels + to] ?? 0)) /
      (sums.scale[i] ?? 1);
    label = to;
  }
  return Math.min(1, value * (sums.backward[(end - 1) * labels + label] ?? 0));
};
