/** Progress of reading: how many articles, and by the bytes what share of all the inputs. */
import {stat} from 'node:fs/promises';
import type {Texts} from '../language/language';
import {STANDARD_INPUT, findInputs} from '../read/inputs';
import {NO_PROGRESS} from './progress';
import type {Voice} from './voice';

export const ARTICLES: Texts = {en: 'articles', zh: '篇'};

export interface ReadingProgress {
  readonly onBytes?: (count: number) => void;
  /** So many are done by now. */
  readonly update: (articles: number) => void;
  readonly clear: () => void;
}

/** Null where it cannot be known: standard input. What cannot be read counts as nothing. */
const sizeOf = async (paths: readonly string[]): Promise<number | null> => {
  let size = 0;
  for await (const input of findInputs(paths)) {
    if ('error' in input) continue;
    if (input.path === STANDARD_INPUT) return null;
    size += (await stat(input.path).catch(() => null))?.size ?? 0;
  }
  return size;
};

export const readingProgress = async (
  voice: Voice,
  paths: readonly string[],
): Promise<ReadingProgress> => {
  const progress = voice.progress(ARTICLES);
  if (progress === NO_PROGRESS) return {update: () => undefined, clear: () => undefined};
  const size = paths.length === 0 ? null : await sizeOf(paths);
  let bytes = 0;
  return {
    onBytes: count => (bytes += count),
    update: articles => {
      progress.update(articles, size === null || size === 0 ? null : bytes / size);
    },
    clear: progress.clear,
  };
};
