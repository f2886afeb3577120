import type {Texts} from '../language/language';
import {loadFacts, type LoadTarget} from '../store/load';
import type {LoadSummary} from '../store/store';
import {NO_LEXICON, type OwnLexicon} from './lexicon/read';
import {readFactsFrom} from './facts-source';
import type {Failures} from './failures';
import {untilStopped} from './interrupt';
import {loadReport} from './load-report';
import {readingProgress} from './reading-progress';
import {defaultResolve} from './resolver';
import {countStages, type StageCounts} from './stage-counts';
import type {Voice} from './voice';

export interface Built {
  readonly summary: LoadSummary;
  readonly stages: ReturnType<StageCounts['counts']>;
  /** Id of the first article read, or null when there was none. */
  readonly firstArticle: string | null;
}

interface BuildOptions {
  readonly voice: Voice;
  readonly failures: Failures;
  readonly lexicon?: OwnLexicon;
  readonly minConfidence?: number;
  readonly dryRun?: boolean;
  /** Ends the build early: what was read by then is loaded. */
  readonly stop?: AbortSignal;
}

/** For whoever ends a build or a load before its time. */
export const GO_ON: Texts = {
  en: 'Stopped. The store is whole and holds what was loaded; the same command again goes on from there.',
  zh: '已停止。数据库完好，已载入的内容都在；再次运行同一命令即可继续。',
};

const LOAD: Texts = {en: 'load     ', zh: '载入  '};

/** From paths to a graph: every stage tells on standard error what went through it. */
export const buildGraph = async (
  target: LoadTarget,
  paths: readonly string[],
  {
    voice,
    failures,
    lexicon: {words, corrections} = NO_LEXICON,
    minConfidence = 0,
    dryRun = false,
    stop = new AbortController().signal,
  }: BuildOptions,
): Promise<Built> => {
  const stages = countStages();
  const progress = await readingProgress(voice, paths);
  let firstArticle: string | null = null;
  const facts = readFactsFrom(paths, {
    ...progress,
    failures,
    words,
    minConfidence,
    observer: {
      ...stages.observer,
      onExtracted: extracted => {
        firstArticle ??= extracted.article.id;
        stages.observer.onExtracted?.(extracted);
        progress.update(stages.counts().articles);
      },
    },
  });
  const summary = await loadFacts(target, untilStopped(facts, stop), defaultResolve(corrections), {
    onInvalid: failures.tell,
  });
  progress.clear();
  stages.lines(voice.lang).forEach(voice.note);
  voice.note(`${voice.say(LOAD)}${loadReport(summary, {dryRun, lang: voice.lang})}`);
  return {summary, stages: stages.counts(), firstArticle};
};
