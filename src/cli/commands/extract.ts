import {Command} from 'commander';
import {toFlat} from '../../extract';
import {readFactsFrom} from '../facts-source';
import {collectFailures} from '../failures';
import {confidenceOption} from '../options';
import {writeLine} from '../write-line';

interface ExtractOptions {
  readonly flat?: boolean;
  readonly minConfidence: number;
}

const extract = async (
  paths: readonly string[],
  {flat, minConfidence}: ExtractOptions,
): Promise<void> => {
  const failures = collectFailures();
  for await (const facts of readFactsFrom(paths, failures, minConfidence)) {
    await writeLine(flat === true ? toFlat(facts) : facts);
  }
  failures.close();
};

export const extractCommand = (): Command =>
  new Command('extract')
    .description('write what articles state, one JSON line each (ArticleFacts), to standard output')
    .argument('<paths...>', 'files, folders, "patterns" or - for standard input')
    .option('--flat', 'names only: persons, organizations, roles, events, relations')
    .addOption(confidenceOption())
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
