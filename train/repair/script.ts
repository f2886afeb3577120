/**
 * Makes the pairs of data/repair/to-traditional.txt and to-simplified.txt from the tables of opencc-js:
 *   node -r ts-node/register/transpile-only train/repair/script.ts
 * Building the converters takes a third of a second, reading their pairs a few milliseconds.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DATA_FOLDER} from '../../src/lexicon/data-file';
import {codeOf, LEADS, pairOf} from '../../src/repair/gbk';

interface OpenCc {
  readonly Converter: (way: {from: string; to: string}) => (text: string) => string;
}

const A_LINE = 40;

const inGbk = (char: string): boolean => char.length === 1 && pairOf(char.charCodeAt(0)) !== 0;

const ideographs = (): string[] =>
  LEADS.flatMap(lead =>
    Array.from({length: 0xfe - 0x40 + 1}, (_, at) => String.fromCharCode(codeOf(lead, 0x40 + at))),
  )
    // Not the compatibility forms above U+F900: no text writes them.
    .filter(char => /[\u3400-\u9fff]/u.test(char));

/** Character and what it becomes; one call for all, whose newlines keep the converter from seeing phrases. */
const pairsOf = (converter: OpenCc, from: string, to: string): string[] => {
  const chars = ideographs();
  const results = converter.Converter({from, to})(chars.join('\n')).split('\n');
  return chars.flatMap((char, index) => {
    const result = results[index] ?? char;
    return result !== char && inGbk(result) ? [char + result] : [];
  });
};

/* eslint-disable @typescript-eslint/no-require-imports -- the package's types name each other in a way that NodeNext does not follow */
/** File name -> pairs. */
export const scriptPairs = (): Record<string, string[]> => ({
  'to-traditional.txt': pairsOf(require('opencc-js/cn2t') as OpenCc, 'cn', 't'),
  'to-simplified.txt': pairsOf(require('opencc-js/t2cn') as OpenCc, 't', 'cn'),
});
/* eslint-enable @typescript-eslint/no-require-imports */

const inLines = (pairs: readonly string[]): string =>
  pairs.map((pair, at) => pair + (at % A_LINE === A_LINE - 1 ? '\n' : ' ')).join('');

/** The head of a file, which says what it is, stays. */
const renew = (name: string, pairs: readonly string[]): void => {
  const file = join(DATA_FOLDER, 'repair', name);
  const head = /^(?:#.*\n)*/u.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  writeFileSync(file, `${head}${inLines(pairs).trim()}\n`);
};

if (require.main === module)
  for (const [name, pairs] of Object.entries(scriptPairs())) renew(name, pairs);
