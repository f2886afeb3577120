/**
 * What a Traditional character was before a table of characters made it so. The tables map one to
 * one, so their inverse is surer than a converter for real Traditional text, which makes 干 of the
 * 乾 in a name; the converter only helps out where other tables went other ways.
 */
import {readDataLines} from '../lexicon/data-file';
import {codeOf, LEADS, pairOf} from './gbk';

/** What a character may have been, as a UTF-16 unit. */
export interface Origin {
  readonly code: number;
  /** Does the inverse of the tables say so, or only a converter for real Traditional text? */
  readonly sure: boolean;
}

export interface Script {
  /** Null for a character that no table makes: it was what it is. */
  readonly originsOf: (code: number) => readonly Origin[] | null;
  /** Does only Traditional text (or a conversion) write it? */
  readonly isTraditional: (code: number) => boolean;
  /** Would a conversion to Traditional have changed it? */
  readonly isSimplified: (code: number) => boolean;
}

const ideographs = (): string[] => {
  const all: string[] = [];
  for (const lead of LEADS)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = String.fromCharCode(codeOf(lead, trail));
      // Not the compatibility forms above U+F900: no text writes them.
      if (/[\u3400-\u9fff]/u.test(char)) all.push(char);
    }
  return all;
};

/** One call for all characters; the newlines keep the converter from seeing phrases. */
const convertEach = (chars: readonly string[], convert: Convert): Map<string, string> => {
  const results = convert(chars.join('\n')).split('\n');
  return new Map(chars.map((char, index) => [char, results[index] ?? char]));
};

/** The package's type files name each other in a way that NodeNext does not follow. */
type Convert = (text: string) => string;
interface Package {
  readonly Converter: (way: {from: string; to: string}) => Convert;
}
// Loaded when a text shows signs of damage: most runs never need them.
/* eslint-disable @typescript-eslint/no-require-imports -- a dynamic import() would make repair() wait */
const traditionalConverter = (): Convert =>
  (require('opencc-js/cn2t') as Package).Converter({from: 'cn', to: 't'});
const simplifiedConverter = (): Convert =>
  (require('opencc-js/t2cn') as Package).Converter({from: 't', to: 'cn'});
/* eslint-enable @typescript-eslint/no-require-imports */

const inGbk = (char: string): boolean => char.length === 1 && pairOf(char.charCodeAt(0)) !== 0;

const characterSet = (file: string): Set<string> =>
  new Set(readDataLines('repair', file).flatMap(line => line.split(' ')));

/** Traditional character -> its origins, each with whether it is sure. */
type Origins = Map<string, Map<string, boolean>>;

const addOrigin = (origins: Origins, traditional: string, origin: string, sure: boolean): void => {
  if (traditional === origin || !inGbk(traditional) || !inGbk(origin)) return;
  const known = origins.get(traditional) ?? new Map<string, boolean>();
  origins.set(traditional, known.set(origin, sure || known.get(origin) === true));
};

const toCodes = (known: ReadonlyMap<string, boolean>): readonly Origin[] =>
  [...known].map(([char, sure]) => ({code: char.charCodeAt(0), sure: sure || known.size === 1}));

const buildScript = (): Script => {
  const chars = ideographs();
  const toTraditional = convertEach(chars, traditionalConverter());
  const toSimplified = convertEach(chars, simplifiedConverter());
  const leftAlone = characterSet('left-alone.txt');
  const origins: Origins = new Map();
  for (const [origin, traditional] of toTraditional) addOrigin(origins, traditional, origin, true);
  for (const [traditional, origin] of toSimplified) addOrigin(origins, traditional, origin, false);
  for (const char of characterSet('standing.txt')) origins.get(char)?.set(char, true);
  const codes = new Map([...origins].map(([char, known]) => [char.charCodeAt(0), toCodes(known)]));
  const simplified = new Set<number>();
  for (const [char, traditional] of toTraditional)
    if (char !== traditional && inGbk(traditional) && !leftAlone.has(char))
      simplified.add(char.charCodeAt(0));
  return {
    originsOf: code => codes.get(code) ?? null,
    isTraditional: code => codes.has(code) && !simplified.has(code),
    isSimplified: code => simplified.has(code),
  };
};

let script: Script | undefined;
export const scriptTable = (): Script => (script ??= buildScript());
