import {existsSync} from 'node:fs';
import * as nodejieba from 'nodejieba';
import {TupuError, reasonOf} from '../article/error';
import type {Texts} from '../article/texts';

/** What is used of nodejieba. */
export interface Jieba {
  readonly load: () => void;
  readonly cut: (text: string, keepLatinWhole: boolean) => string[];
  readonly insertWord: (word: string) => boolean;
}

const missing = (reason: Texts, cause?: unknown): TupuError =>
  new TupuError(
    'SEGMENTER_MISSING',
    {
      en: `The word segmenter nodejieba does not start: ${reason.en}`,
      zh: `分词器 nodejieba 无法启动：${reason.zh}`,
    },
    {
      en: 'Build it with `npm rebuild nodejieba` (needs python3, make and g++), without --ignore-scripts.',
      zh: '请用 `npm rebuild nodejieba` 编译（需要 python3、make 和 g++），不要加 --ignore-scripts。',
    },
    {cause},
  );

/** nodejieba ends the whole process when a dictionary is not there, so that is looked at first. */
const checkDictionaries = (): void => {
  const lost = Object.entries(nodejieba)
    .filter(([name]) => name.startsWith('DEFAULT_'))
    .map(([, path]) => String(path))
    .find(path => !existsSync(path));
  if (lost !== undefined)
    throw missing({
      en: `its dictionary ${lost} is not there.`,
      zh: `缺少词典 ${lost}。`,
    });
};

/** Loads binary and dictionaries: about a second and 250 MB, once a process. */
export const loadJieba = (jieba: Jieba = nodejieba): Jieba => {
  checkDictionaries();
  try {
    jieba.load();
  } catch (cause) {
    throw missing(reasonOf(cause), cause);
  }
  return jieba;
};
