/**
 * What a Traditional character was before a table of characters made it so. The tables map one to
 * one, so their inverse is surer than a converter for real Traditional text, which makes 干 of the
 * 乾 in a name; the converter only helps out where other tables went other ways.
 */
import {readDataLines} from '../lexicon/data-file';

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

const characterSet = (file: string): Set<string> =>
  new Set(readDataLines('repair', file).flatMap(line => line.split(' ')));

/** A character and what it becomes. */
const conversions = (file: string): string[][] =>
  [...characterSet(file)].map(pair => Array.from(pair));

/** Traditional character -> its origins, each with whether it is sure. */
type Origins = Map<string, Map<string, boolean>>;

const addOrigin = (origins: Origins, traditional: string, origin: string, sure: boolean): void => {
  const known = origins.get(traditional) ?? new Map<string, boolean>();
  origins.set(traditional, known.set(origin, sure || known.get(origin) === true));
};

const toCodes = (known: ReadonlyMap<string, boolean>): readonly Origin[] =>
  [...known].map(([char, sure]) => ({code: char.charCodeAt(0), sure: sure || known.size === 1}));

const buildScript = (): Script => {
  const toTraditional = conversions('to-traditional.txt');
  const leftAlone = characterSet('left-alone.txt');
  const origins: Origins = new Map();
  for (const [origin = '', traditional = ''] of toTraditional)
    addOrigin(origins, traditional, origin, true);
  for (const [traditional = '', origin = ''] of conversions('to-simplified.txt'))
    addOrigin(origins, traditional, origin, false);
  for (const char of characterSet('standing.txt')) origins.get(char)?.set(char, true);
  const codes = new Map([...origins].map(([char, known]) => [char.charCodeAt(0), toCodes(known)]));
  const simplified = new Set(
    toTraditional.flatMap(([char = '']) => (leftAlone.has(char) ? [] : [char.charCodeAt(0)])),
  );
  return {
    originsOf: code => codes.get(code) ?? null,
    isTraditional: code => codes.has(code) && !simplified.has(code),
    isSimplified: code => simplified.has(code),
  };
};

let script: Script | undefined;
export const scriptTable = (): Script => (script ??= buildScript());
