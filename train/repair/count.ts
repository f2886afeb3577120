/** Counts of characters, pairs and triples; keys pack the ids of the tokens, 13 bits each. */
import {tokenOf} from '../../src/repair/token';

export const ID_BITS = 13;
const ID_SIZE = 2 ** ID_BITS;

export interface Counts {
  readonly ids: ReadonlyMap<string, number>;
  readonly unigrams: readonly number[];
  readonly bigrams: ReadonlyMap<number, number>;
  readonly trigrams: ReadonlyMap<number, number>;
}

/** Id 0 stands for every character outside the vocabulary. */
export const vocabulary = (texts: readonly string[], least: number): Map<string, number> => {
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const char of text) {
      const token = tokenOf(char);
      seen.set(token, (seen.get(token) ?? 0) + 1);
    }
  const frequent = [...seen].filter(([token, count]) => count >= least && token.length === 1);
  frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(frequent.slice(0, ID_SIZE - 1).map(([token], index) => [token, index + 1]));
};

const increment = (map: Map<number, number>, key: number): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

export const countTexts = (texts: readonly string[], ids: ReadonlyMap<string, number>): Counts => {
  const unigrams = new Array<number>(ids.size + 1).fill(0);
  const bigrams = new Map<number, number>();
  const trigrams = new Map<number, number>();
  const newline = ids.get('\n') ?? 0;
  for (const text of texts) {
    let a = newline;
    let b = newline;
    for (const char of text) {
      const c = ids.get(tokenOf(char)) ?? 0;
      unigrams[c] = (unigrams[c] ?? 0) + 1;
      increment(bigrams, b * ID_SIZE + c);
      increment(trigrams, (a * ID_SIZE + b) * ID_SIZE + c);
      a = b;
      b = c;
    }
  }
  return {ids, unigrams, bigrams, trigrams};
};
