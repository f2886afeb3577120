import {Command} from 'commander';
import {withConfidence} from '../../article/confidence';
import type {ArticleFacts} from '../../article/facts';
import {loadFacts} from '../../store/load';
import {parseFactsLine} from '../../resolve/parse-facts';
import {collectFailures} from '../failures';
import {readJsonLines} from '../json-lines';
import {loadReport} from '../load-report';
import {confidenceOption, dryRunOption, storeOption, withLoadTarget} from '../options';
import {defaultResolve} from '../resolver';

interface LoadOptions {
  readonly store: string;
  readonly minConfidence: number;
  readonly dryRun: boolean;
}

const load = async (
  files: readonly string[],
  {store, minConfidence, dryRun}: LoadOptions,
): Promise<void> => {
  const failures = collectFailures();
  const parse = (line: string, origin: string): ArticleFacts =>
    withConfidence(parseFactsLine(line, origin), minConfidence);
  await withLoadTarget(store, {dryRun}, async target => {
    const source = readJsonLines(files, parse, failures.tell);
    const summary = await loadFacts(target, source, defaultResolve(), {
      onInvalid: failures.tell,
      onProgress: ({articles}) => process.stderr.write(`  ${String(articles)} articles\n`),
    });
    process.stdout.write(`${loadReport(summary, {dryRun})}\n`);
  });
  failures.close();
};

export const loadCommand = (): Command =>
  new Command('load')
    .description(
      'load facts (JSON lines of `tupu extract`) into a store; loading twice changes nothing',
    )
    .argument('[files...]', 'files of facts; none or - reads standard input')
    .addOption(storeOption())
    .addOption(confidenceOption())
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      `
A load that was cut short is run again: it goes on where it stopped. An article that is loaded
again with other facts, or with another --min-confidence, has the facts of the last load.

Examples:
  tupu extract news/ | tupu load --store news.grafeo
  tupu load facts.jsonl --dry-run --store news.grafeo`,
    )
    .action(load);
