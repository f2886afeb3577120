import {Command} from 'commander';
import {withConfidence} from '../../article/confidence';
import type {ArticleFacts} from '../../article/facts';
import {loadFacts} from '../../store/load';
import {parseFactsLine} from '../../resolve/parse-facts';
import {GO_ON} from '../build';
import {collectFailures} from '../failures';
import {interruptible, untilStopped} from '../interrupt';
import {readJsonLines} from '../json-lines';
import {readLexicons} from '../lexicon/read';
import {loadReport} from '../load-report';
import {
  confidenceOption,
  dryRunOption,
  lexiconOption,
  storeOption,
  withLoadTarget,
} from '../options';
import {readingProgress} from '../reading-progress';
import {defaultResolve} from '../resolver';
import {voiceOf, type Manners} from '../voice';

interface LoadOptions extends Manners {
  readonly store: string;
  readonly minConfidence: number;
  readonly lexicon: readonly string[];
  readonly dryRun: boolean;
}

const load = async (
  files: readonly string[],
  {store, minConfidence, lexicon, dryRun, ...manners}: LoadOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  const failures = collectFailures(voice);
  const {corrections} = await readLexicons(lexicon, failures);
  const parse = (line: string, origin: string): ArticleFacts =>
    withConfidence(parseFactsLine(line, origin), minConfidence);
  const progress = await readingProgress(voice, files);
  await interruptible(voice, GO_ON, async stop => {
    const lines = readJsonLines(files, parse, failures.tell, progress.onBytes);
    const summary = await withLoadTarget(store, {dryRun}, target =>
      loadFacts(target, untilStopped(lines, stop), defaultResolve(corrections), {
        onInvalid: failures.tell,
        onProgress: ({articles}) => progress.update(articles),
      }),
    );
    const report = loadReport(summary, {dryRun, lang: voice.lang});
    voice.done({dryRun, summary, failed: failures.count()}, report);
    failures.close();
  });
};

export const loadCommand = (): Command =>
  new Command('load')
    .description(
      'load facts (JSON lines of `tupu extract`) into a store; loading twice changes nothing',
    )
    .argument('[files...]', 'files of facts; none or - reads standard input')
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(lexiconOption())
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      `
A load that was cut short is run again: it goes on where it stopped. An article that is loaded
again with other facts, another --min-confidence or another --lexicon has what the last load says.

Examples:
  tupu extract news/ | tupu load --store news.grafeo
  tupu load facts.jsonl --dry-run --store news.grafeo`,
    )
    .action(load);
