import {existsSync} from 'node:fs';
import * as nodejieba from 'nodejieba';
import {TupuError, messageOf} from '../article/error';

/** What is used of nodejieba. */
export interface Jieba {
  readonly load: () => void;
  readonly cut: (text: string, keepLatinWhole: boolean) => string[];
  readonly insertWord: (word: string) => boolean;
}

const missing = (reason: string, cause?: unknown): TupuError =>
  new TupuError(
    'SEGMENTER_MISSING',
    `The word segmenter nodejieba does not start: ${reason}`,
    'Build it with `npm rebuild nodejieba` (needs python3, make and g++), without --ignore-scripts.',
    {cause},
  );

/** nodejieba ends the whole process when a dictionary is not there, so that is looked at first. */
const checkDictionaries = (): void => {
  const lost = Object.entries(nodejieba)
    .filter(([name]) => name.startsWith('DEFAULT_'))
    .map(([, path]) => String(path))
    .find(path => !existsSync(path));
  if (lost !== undefined) throw missing(`its dictionary ${lost} is not there.`);
};

/** Loads binary and dictionaries: about a second and 250 MB, once a process. */
export const loadJieba = (jieba: Jieba = nodejieba): Jieba => {
  checkDictionaries();
  try {
    jieba.load();
  } catch (cause) {
    throw missing(messageOf(cause), cause);
  }
  return jieba;
};
