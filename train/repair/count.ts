/** Weighted counts of runs of one to four characters; keys pack the ids of the tokens, 13 bits each. */
import {tokenOf} from '../../src/repair/token';

export const ID_SIZE = 2 ** 13;
/** Longest run: its key takes 52 bits, the most a number holds exactly. */
const ORDER = 4;

export interface Weighted {
  readonly text: string;
  /** How often the text counts: news of the kind to be repaired counts more than other text. */
  readonly weight: number;
}

type Table = Map<number, number>;

const add = (table: Table, key: number, weight: number): void => {
  table.set(key, (table.get(key) ?? 0) + weight);
};

const pack = (run: readonly number[]): number => run.reduce((key, id) => key * ID_SIZE + id, 0);

export class Counts {
  /** Runs of four, as often as they stand. */
  readonly runs: Table = new Map();
  /** Words of a dictionary: runs of two and three that belong together, `[length, key, weight]`. */
  readonly #words: [length: number, key: number, weight: number][] = [];

  constructor(readonly ids: ReadonlyMap<string, number>) {}

  addText({text, weight}: Weighted): void {
    const newline = this.#id('\n');
    let key = pack([0, newline, newline, newline]);
    for (const char of text) {
      key = (key % ID_SIZE ** (ORDER - 1)) * ID_SIZE + this.#id(char);
      add(this.runs, key, weight);
    }
  }

  /** A word says what stands inside it, nothing of its neighbours. */
  addWord({text, weight}: Weighted): void {
    const word = Array.from(text, char => this.#id(char));
    for (const length of [2, 3])
      for (let end = length; end <= word.length; end += 1)
        this.#words.push([length, pack(word.slice(end - length, end)), weight]);
  }

  /**
   * For each length the table that smoothing needs: the longest runs as often as they stand, shorter
   * ones by the number of different characters before them (Kneser and Ney: 山 of 唐山 stands often,
   * but behind few characters, so it is no likely guess elsewhere).
   */
  tables(): Table[] {
    const tables: Table[] = [this.runs];
    for (let length = ORDER - 1; length >= 1; length -= 1) {
      const shorter: Table = new Map();
      for (const key of tables[0]?.keys() ?? []) add(shorter, key % ID_SIZE ** length, 1);
      tables.unshift(shorter);
    }
    for (const [length, key, weight] of this.#words) {
      const table = tables[length - 1];
      if (table !== undefined) add(table, key, weight);
    }
    return tables;
  }

  #id(char: string): number {
    return this.ids.get(tokenOf(char)) ?? 0;
  }
}

/** Id 0 stands for every character outside the vocabulary. */
export const vocabulary = (texts: readonly Weighted[], least: number): Map<string, number> => {
  const seen = new Map<string, number>();
  for (const {text} of texts)
    for (const char of text) {
      const token = tokenOf(char);
      seen.set(token, (seen.get(token) ?? 0) + 1);
    }
  const frequent = [...seen].filter(([token, count]) => count >= least && token.length === 1);
  frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(frequent.slice(0, ID_SIZE - 1).map(([token], index) => [token, index + 1]));
};
