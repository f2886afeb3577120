import {Command} from 'commander';
import {GO_ON, buildGraph} from '../build';
import {collectFailures} from '../failures';
import {interruptible} from '../interrupt';
import {readLexicons} from '../lexicon/read';
import {
  confidenceOption,
  dryRunOption,
  lexiconOption,
  storeOption,
  withLoadTarget,
} from '../options';
import {voiceOf, type Manners} from '../voice';

interface BuildOptions extends Manners {
  readonly store: string;
  readonly minConfidence: number;
  readonly lexicon: readonly string[];
  readonly dryRun: boolean;
}

const build = async (
  paths: readonly string[],
  {store, minConfidence, lexicon, dryRun, ...manners}: BuildOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  const failures = collectFailures(voice);
  const own = await readLexicons(lexicon, failures);
  await interruptible(voice, GO_ON, async stop => {
    const built = await withLoadTarget(store, {dryRun}, target =>
      buildGraph(target, paths, {voice, failures, lexicon: own, minConfidence, dryRun, stop}),
    );
    if (voice.json) voice.result({dryRun, ...built, failed: failures.count()}, '');
    failures.close();
  });
};

export const buildCommand = (): Command =>
  new Command('build')
    .description('read, repair, extract and load in one go; building twice changes nothing')
    .argument('<paths...>', 'files, folders, "patterns" or - for standard input')
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(lexiconOption())
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      `
Examples:
  tupu build news/ --store news.grafeo
  tupu build news/ --min-confidence 0.9 --store sure.grafeo
  tupu build news/ --lexicon lexicon/
  NEO4J_URI=bolt://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… tupu build news/`,
    )
    .action(build);
