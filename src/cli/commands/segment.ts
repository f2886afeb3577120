import {Command} from 'commander';
import {sentencesOf} from '../../pipeline/sentences';
import {isFailure} from '../../read/failure';
import {collectFailures} from '../failures';
import {interruptible, untilStopped} from '../interrupt';
import {readingProgress} from '../reading-progress';
import {voiceOf, type Manners} from '../voice';
import {LINES_STOPPED, writeLine} from '../write-line';

interface SegmentOptions extends Manners {
  readonly words?: boolean;
}

const segment = async (
  paths: readonly string[],
  {words = false, ...manners}: SegmentOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  const failures = collectFailures(voice);
  const progress = await readingProgress(voice, paths);
  const articles = new Set<string>();
  await interruptible(voice, LINES_STOPPED, async stop => {
    for await (const item of untilStopped(sentencesOf(paths, words, progress), stop)) {
      if (isFailure(item)) failures.tell(item.error);
      else {
        await writeLine(item);
        articles.add(item.article);
        progress.update(articles.size);
      }
    }
    progress.clear();
    failures.close();
  });
};

export const segmentCommand = (): Command =>
  new Command('segment')
    .description('write the sentences of articles, one JSON line each, with their offsets')
    .argument('<paths...>', 'files, folders, "patterns" or - for standard input')
    .option('--words', 'with their words (nodejieba), offsets too')
    .addHelpText('after', '\nExample:\n  tupu segment --words news/ > sentences.jsonl')
    .action(segment);
