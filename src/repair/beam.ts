/** The hypotheses at one place: the best of those that nothing later can tell apart, best first. */
import {MARGIN, WIDTH} from './costs';
import type {Hypothesis} from './hypothesis';

/** What later steps see of a hypothesis. */
const stateOf = ({context, tail, pending}: Hypothesis): string =>
  `${context.join()},${tail},${pending}`;

export const keepBest = (all: readonly Hypothesis[]): readonly Hypothesis[] => {
  if (all.length < 2) return all;
  const best = new Map<string, Hypothesis>();
  let least = Infinity;
  for (const hypothesis of all) {
    const state = stateOf(hypothesis);
    const rival = best.get(state);
    if (rival === undefined || hypothesis.cost < rival.cost) best.set(state, hypothesis);
    if (hypothesis.cost < least) least = hypothesis.cost;
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const kept = sorted.filter(({cost}) => cost <= least + MARGIN).slice(0, WIDTH);
  if (kept.some(isSettled)) return kept;
  // One that is in step can always go on, by copying; the others may all come to nothing.
  const settled = sorted.find(isSettled);
  return settled === undefined ? kept : [...kept, settled];
};

const isSettled = ({pending}: Hypothesis): boolean => pending === 0;
