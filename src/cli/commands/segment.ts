import {Command} from 'commander';
import {sentencesOf} from '../../pipeline/sentences';
import {isFailure} from '../../read/failure';
import {collectFailures} from '../failures';
import {writeLine} from '../write-line';

const segment = async (
  paths: readonly string[],
  {words = false}: {words?: boolean},
): Promise<void> => {
  const failures = collectFailures();
  for await (const item of sentencesOf(paths, words)) {
    if (isFailure(item)) failures.tell(item.error);
    else await writeLine(item);
  }
  failures.close();
};

export const segmentCommand = (): Command =>
  new Command('segment')
    .description('write the sentences of articles, one JSON line each, with their offsets')
    .argument('<paths...>', 'files, folders, "patterns" or - for standard input')
    .option('--words', 'with their words (nodejieba), offsets too')
    .addHelpText('after', '\nExample:\n  tupu segment --words news/ > sentences.jsonl')
    .action(segment);
