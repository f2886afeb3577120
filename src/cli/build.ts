import {loadFacts} from '../store/load';
import type {LoadSummary, Store} from '../store/store';
import {readFactsFrom} from './facts-source';
import type {Failures} from './failures';
import {defaultResolve} from './resolver';
import {countStages} from './stage-counts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** From paths to a graph: every stage tells on standard error what went through it. */
export const buildGraph = async (
  store: Store,
  paths: readonly string[],
  failures: Failures,
): Promise<LoadSummary> => {
  await store.prepare();
  const stages = countStages();
  const summary = await loadFacts(
    store,
    readFactsFrom(paths, failures, stages.observer),
    defaultResolve(),
    {
      onInvalid: failures.tell,
      onProgress: ({articles}) => {
        if (process.stderr.isTTY) say(`  ${articles} articles so far`);
      },
    },
  );
  stages.lines().forEach(say);
  return summary;
};
