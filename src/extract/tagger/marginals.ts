import {rowAt, type Chain} from './chain';
import {pathSums, type PathSums} from './forward-backward';

/** What the probability of a span is read from. */
interface Marginals extends PathSums {
  readonly potentials: Float64Array;
}

/** Null when the weights leave no path, which no weights of the trainer do. */
export const marginalsOf = (
  chain: Chain,
  emissions: Int32Array,
  length: number,
): Marginals | null => {
  const potentials = potentialsOf(chain, emissions, length);
  const sums = pathSums(chain.edges, potentials, length);
  return sums && {...sums, potentials};
};

const potentialsOf = (chain: Chain, emissions: Int32Array, length: number): Float64Array => {
  const {labels, exponentials} = chain;
  const potentials = new Float64Array(length * labels);
  for (let i = 0; i < length; i++) {
    const row = rowAt(chain, i);
    let largest = emissions[row] ?? 0;
    for (let label = 1; label < labels; label++)
      largest = Math.max(largest, emissions[row + label] ?? 0);
    for (let label = 0; label < labels; label++)
      potentials[i * labels + label] = exponentials[largest - (emissions[row + label] ?? 0)] ?? 0;
  }
  for (let label = 0; label < labels; label++) {
    if (!chain.starts[label]) potentials[label] = 0;
    if (!chain.ends[label]) potentials[(length - 1) * labels + label] = 0;
  }
  return potentials;
};

const factorOf = ({edges}: Chain, from: number, to: number): number => {
  for (let edge = to === 0 ? 0 : (edges.end[to - 1] ?? 0); edge < (edges.end[to] ?? 0); edge++)
    if (edges.from[edge] === from) return edges.factor[edge] ?? 0;
  return 0;
};

/** Probability of just this span: of all paths that go through its labels from `start` to `end`. */
export const spanProbability = (
  chain: Chain,
  sums: Marginals,
  path: Uint8Array,
  start: number,
  end: number,
): number => {
  const {labels} = chain;
  let label = path[start] ?? 0;
  let value = sums.forward[start * labels + label] ?? 0;
  for (let i = start + 1; i < end; i++) {
    const to = path[i] ?? 0;
    value *=
      (factorOf(chain, label, to) * (sums.potentials[i * labels + to] ?? 0)) / (sums.scale[i] ?? 1);
    label = to;
  }
  return Math.min(1, value * (sums.backward[(end - 1) * labels + label] ?? 0));
};
