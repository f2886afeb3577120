import {Command} from 'commander';
import {buildGraph} from '../build';
import {collectFailures} from '../failures';
import {confidenceOption, dryRunOption, storeOption, withLoadTarget} from '../options';

interface BuildOptions {
  readonly store: string;
  readonly minConfidence: number;
  readonly dryRun: boolean;
}

const build = async (
  paths: readonly string[],
  {store, minConfidence, dryRun}: BuildOptions,
): Promise<void> => {
  const failures = collectFailures();
  await withLoadTarget(store, {dryRun}, async target => {
    await buildGraph(target, paths, failures, {minConfidence, dryRun});
  });
  failures.close();
};

export const buildCommand = (): Command =>
  new Command('build')
    .description('read, repair, extract and load in one go; building twice changes nothing')
    .argument('<paths...>', 'files, folders, "patterns" or - for standard input')
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      `
Examples:
  tupu build news/ --store news.grafeo
  tupu build news/ --min-confidence 0.9 --store sure.grafeo
  NEO4J_URI=bolt://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… tupu build news/`,
    )
    .action(build);
