/** Lists of words, clauses, of which a text must hold one each: all of them looked for in one pass. */
import {Trie} from './trie';

export type Clause = readonly string[];

/** What stands in most sentences tells no texts apart. */
export const COMMON = /^[\s，。、；：:,;.（）()“”的\d]$/u;

interface ClauseScanner {
  /** How many different words the clauses have; they are numbered from 0. */
  readonly words: number;
  /** Numbers of the clauses that a word belongs to. */
  readonly clausesOf: (word: number) => readonly number[];
  /** Tells of every word that stands in the text, with the place behind it, from left to right. */
  readonly scan: (text: string, onWord: (word: number, end: number) => void) => void;
}

export const buildClauseScanner = (clauses: readonly Clause[]): ClauseScanner => {
  const clausesOf = new Map<string, number[]>();
  clauses.forEach((words, clause) => {
    for (const word of words) {
      const known = clausesOf.get(word);
      if (known) known.push(clause);
      else clausesOf.set(word, [clause]);
    }
  });
  const trie = new Trie([...clausesOf.keys()]);
  const clausesAt = [...clausesOf.values()];
  return {
    words: clausesAt.length,
    clausesOf: word => clausesAt[word] ?? [],
    scan: (text, onWord) => {
      let node = 0;
      for (let place = 0; place < text.length; place++) {
        node = trie.step(node, text.charCodeAt(place));
        for (let hit = trie.firstHit(node); hit !== 0; hit = trie.nextHit(hit))
          onWord(trie.wordAt(hit), place + 1);
      }
    },
  };
};
