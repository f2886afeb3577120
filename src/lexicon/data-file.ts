import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {TupuError, messageOf} from '../article/error';

/** The data/ folder of the package; src/lexicon and dist/lexicon lie equally deep. */
export const DATA_FOLDER = join(__dirname, '..', '..', 'data');

export const readDataFile = (...path: readonly string[]): Buffer => {
  const file = join(DATA_FOLDER, ...path);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new TupuError(
      'DATA_INVALID',
      `Cannot read ${file}: ${messageOf(cause)}`,
      'The data/ folder belongs to the package: install tupu again.',
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
