import {loadFacts, type LoadTarget} from '../store/load';
import type {LoadSummary} from '../store/store';
import {readFactsFrom} from './facts-source';
import type {Failures} from './failures';
import {loadReport} from './load-report';
import {defaultResolve} from './resolver';
import {countStages} from './stage-counts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export interface Built {
  readonly summary: LoadSummary;
  /** Id of the first article read, or null when there was none. */
  readonly firstArticle: string | null;
}

interface BuildOptions {
  readonly minConfidence?: number;
  readonly dryRun?: boolean;
}

/** From paths to a graph: every stage tells on standard error what went through it. */
export const buildGraph = async (
  target: LoadTarget,
  paths: readonly string[],
  failures: Failures,
  {minConfidence = 0, dryRun = false}: BuildOptions = {},
): Promise<Built> => {
  const stages = countStages();
  let firstArticle: string | null = null;
  const summary = await loadFacts(
    target,
    readFactsFrom(paths, failures, minConfidence, {
      ...stages.observer,
      onExtracted: facts => {
        firstArticle ??= facts.article.id;
        stages.observer.onExtracted?.(facts);
      },
    }),
    defaultResolve(),
    {
      onInvalid: failures.tell,
      onProgress: ({articles}) => {
        if (process.stderr.isTTY) say(`  ${articles} articles so far`);
      },
    },
  );
  stages.lines().forEach(say);
  say(`load     ${loadReport(summary, {dryRun})}`);
  return {summary, firstArticle};
};
