/** Reads the lexicons that --lexicon or tupu.config.json names. */
import {readFile, stat} from 'node:fs/promises';
import {glob, isDynamicPattern} from 'tinyglobby';
import {TupuError} from '../../article/error';
import type {Texts} from '../../language/language';
import {NO_OWN_WORDS, ownWordsOf, type OwnWords} from '../../lexicon/own-words';
import {decode} from '../../read/encoding';
import {fromSystem} from '../../read/failure';
import {
  NO_CORRECTIONS,
  correctionsOf,
  type Corrections,
} from '../../resolve/corrections/corrections';
import type {Failures} from '../failures';
import {isCorrection, parseLexicon, type OwnLine} from './parse';

const FILES = '**/*.{txt,csv}';

/** The files behind a path: itself, those of a folder, or those of a pattern. */
const filesOf = async (path: string): Promise<string[]> => {
  if (isDynamicPattern(path)) return (await glob(path)).sort();
  if (!(await stat(path)).isDirectory()) return [path];
  return (await glob(FILES, {cwd: path, absolute: true})).sort();
};

const NO_FILES: Texts = {
  en: 'Name a .txt or .csv file, or a folder that has some.',
  zh: '请指定 .txt 或 .csv 文件，或含有这类文件的文件夹。',
};

export interface OwnLexicon {
  /** For reading: bodies, people and titles. */
  readonly words: OwnWords;
  /** For loading: who is who. */
  readonly corrections: Corrections;
}

export const NO_LEXICON: OwnLexicon = {words: NO_OWN_WORDS, corrections: NO_CORRECTIONS};

/** All lines of all files; faulty lines and files are told, the rest counts. */
export const readLexicons = async (
  paths: readonly string[],
  {tell}: Failures,
): Promise<OwnLexicon> => {
  if (paths.length === 0) return NO_LEXICON;
  const taken = new Map<string, string>();
  const lines: OwnLine[] = [];
  for (const path of paths) {
    try {
      const files = await filesOf(path);
      if (files.length === 0)
        throw new TupuError(
          'INPUT_NOT_FOUND',
          {en: `No lexicon in ${path}.`, zh: `${path} 中没有词表。`},
          NO_FILES,
        );
      for (const file of files)
        lines.push(...parseLexicon(decode(await readFile(file), file), file, tell, taken));
    } catch (error) {
      tell(fromSystem(path, error));
    }
  }
  return {
    words: ownWordsOf(lines.filter(line => !isCorrection(line))),
    corrections: correctionsOf(lines.filter(isCorrection), tell),
  };
};
