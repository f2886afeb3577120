import {Command} from 'commander';
import {toFlat} from '../../extract';
import {readFactsFrom} from '../facts-source';
import {collectFailures} from '../failures';
import {interruptible, untilStopped} from '../interrupt';
import {readLexicons} from '../lexicon/read';
import {confidenceOption, lexiconOption} from '../options';
import {readingProgress} from '../reading-progress';
import {voiceOf, type Manners} from '../voice';
import {LINES_STOPPED, writeLine} from '../write-line';

interface ExtractOptions extends Manners {
  readonly flat?: boolean;
  readonly minConfidence: number;
  readonly lexicon: readonly string[];
}

const extract = async (
  paths: readonly string[],
  {flat, minConfidence, lexicon, ...manners}: ExtractOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  const failures = collectFailures(voice);
  const {words} = await readLexicons(lexicon, failures);
  const progress = await readingProgress(voice, paths);
  await interruptible(voice, LINES_STOPPED, async stop => {
    const source = readFactsFrom(paths, {...progress, failures, words, minConfidence});
    let articles = 0;
    for await (const facts of untilStopped(source, stop)) {
      await writeLine(flat === true ? toFlat(facts) : facts);
      progress.update((articles += 1));
    }
    progress.clear();
    failures.close();
  });
};

export const extractCommand = (): Command =>
  new Command('extract')
    .description('write what articles state, one JSON line each (ArticleFacts), to standard output')
    .argument('<paths...>', 'files, folders, "patterns" or - for standard input')
    .option('--flat', 'names only: persons, organizations, roles, events, relations')
    .addOption(confidenceOption())
    .addOption(lexiconOption())
    .addHelpText(
      'after',
      `
Examples:
  tupu extract news/ > facts.jsonl
  tupu extract --flat article.html | head -1
  tupu extract news/ --min-confidence 0.9 > sure.jsonl
  cat article.txt | tupu extract - | tupu load --store news.grafeo`,
    )
    .action(extract);
