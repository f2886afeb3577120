import {TupuError} from '../article/error';
import {readDataFile, readDataLines} from './data-file';

/** All words of a list: one or many a line, parted by blanks. */
export const readWords = (...path: readonly string[]): ReadonlySet<string> =>
  new Set(readDataLines(...path).flatMap(line => line.split(/\s+/u)));

/** A list of `class: words` lines as word -> class; a word's first class counts. */
export const readClassedWords = (...path: readonly string[]): ReadonlyMap<string, string> => {
  const classes = new Map<string, string>();
  for (const line of readDataLines(...path)) {
    const colon = line.indexOf(':');
    if (colon < 1) {
      throw new TupuError(
        'DATA_INVALID',
        {
          en: `data/${path.join('/')}: "${line.slice(0, 40)}" has no class before its words.`,
          zh: `data/${path.join('/')}：“${line.slice(0, 40)}”的词语前没有类别。`,
        },
        {
          en: 'Write the line as `class: word word word`.',
          zh: '请写成 `类别: 词 词 词`（半角冒号）。',
        },
      );
    }
    const name = line.slice(0, colon).trim();
    for (const word of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u)) {
      if (!classes.has(word)) classes.set(word, name);
    }
  }
  return classes;
};

/** A JSON file of data/rules; the caller states its shape, which a test checks. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a cast by the caller, written shorter
export const readRules = <T>(name: string): T =>
  JSON.parse(readDataFile('rules', `${name}.json`).toString('utf8')) as T;

/** Computes once, at the first call: data is read when it is needed, never at import. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: {value: T} | null = null;
  return () => (made ??= {value: make()}).value;
};
