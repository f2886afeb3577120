import {MOST_STEPS, firstOf, highHalf, lowHalf, secondOf} from './blocks';
import type {Chain} from './chain';
import {fillPathSums, type PathSums} from './forward-backward';
import {reusableFloats} from './reusable';

/** What the probability of a span is read from. */
interface Marginals extends PathSums {
  readonly potentials: Float64Array;
}

const room = {
  forward: reusableFloats(),
  backward: reusableFloats(),
  scale: reusableFloats(),
  potentials: reusableFloats(),
};

/** Null when the weights leave no path, which no weights of the trainer do. Valid until the next. */
export const marginalsOf = (
  chain: Chain,
  emissions: Float64Array,
  length: number,
): Marginals | null => {
  const size = length * chain.labels;
  const sums = {
    forward: room.forward(size),
    backward: room.backward(size),
    scale: room.scale(length),
    potentials: room.potentials(size),
  };
  setPotentials(chain, emissions, sums.potentials);
  return fillPathSums(chain.edges, sums.potentials, sums) ? sums : null;
};

const setPotentials = (
  {labels, firstBlock, width, exponentials, starts, ends}: Chain,
  emissions: Float64Array,
  potentials: Float64Array,
): void => {
  for (let row = 0, block = firstBlock; row < potentials.length; row += labels, block += width) {
    potentials[row] = 1;
    for (let at = row + 1, from = block; at < row + labels; at += 4, from++) {
      const sums = emissions[from] ?? 0;
      const high = highHalf(sums);
      const low = lowHalf(sums, high);
      potentials[at] = exponentials[MOST_STEPS + firstOf(low)] ?? 0;
      potentials[at + 1] = exponentials[MOST_STEPS + secondOf(low)] ?? 0;
      potentials[at + 2] = exponentials[MOST_STEPS + firstOf(high)] ?? 0;
      potentials[at + 3] = exponentials[MOST_STEPS + secondOf(high)] ?? 0;
    }
  }
  for (let label = 0; label < labels; label++) {
    if (!starts[label]) potentials[label] = 0;
    if (!ends[label]) potentials[potentials.length - labels + label] = 0;
  }
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
