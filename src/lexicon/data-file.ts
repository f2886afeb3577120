import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {TupuError, reasonOf} from '../article/error';
import type {Texts} from '../article/texts';

/** The data/ folder of the package; src/lexicon and dist/lexicon lie equally deep. */
export const DATA_FOLDER = join(__dirname, '..', '..', 'data');

export const PACKAGE_DAMAGED: Texts = {
  en: 'The data/ folder belongs to the package: install tupu again.',
  zh: 'data/ 文件夹随软件包提供：请重新安装 tupu。',
};

export const readDataFile = (...path: readonly string[]): Buffer => {
  const file = join(DATA_FOLDER, ...path);
  try {
    return readFileSync(file);
  } catch (cause) {
    const {en, zh} = reasonOf(cause);
    throw new TupuError(
      'DATA_INVALID',
      {en: `Cannot read ${file}: ${en}`, zh: `无法读取 ${file}：${zh}`},
      PACKAGE_DAMAGED,
      {cause},
    );
  }
};

/** Lines of a word list; `#` begins a comment that gives a reason, blank lines part groups. */
export const readDataLines = (...path: readonly string[]): string[] =>
  readDataFile(...path)
    .toString('utf8')
    .split('\n')
    .map(line => line.replace(/#.*$/u, '').trim())
    .filter(line => line !== '');
