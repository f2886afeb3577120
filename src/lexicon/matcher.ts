import type {Span} from '../article/span';
import {Trie} from './trie';

/** A word of the list where it stands in a text. */
export interface Match<T> extends Span {
  readonly value: T;
}

/** Finds all words of a list in one pass; time grows with the text, not with the list. */
export interface Matcher<T> {
  /** Every match, also inside or across others, in order of their ends; of two that end together the longer first. */
  readonly matchAll: (text: string) => Match<T>[];
  /** Matches that do not overlap: leftmost first, of those the longest. */
  readonly longest: (text: string) => Match<T>[];
}

/** The words of a list, with their values, as one automaton. */
interface Words<T> {
  readonly trie: Trie;
  readonly valueOf: readonly T[];
}

// Outside of `buildMatcher`: lists are built for each article, and a function of their own would be
// compiled for each of them.
const matchAll = <T>({trie, valueOf}: Words<T>, text: string): Match<T>[] => {
  const matches: Match<T>[] = [];
  let node = 0;
  for (let place = 0; place < text.length; place++) {
    node = trie.step(node, text.charCodeAt(place));
    for (let hit = trie.firstHit(node); hit !== 0; hit = trie.nextHit(hit)) {
      const word = trie.wordAt(hit);
      const end = place + 1;
      matches.push({start: end - trie.depth(hit), end, value: valueOf[word] as T});
    }
  }
  return matches;
};

/** Of each place that begins a word the longest one, then from the left those that are free. */
const longest = <T>({trie, valueOf}: Words<T>, text: string): Match<T>[] => {
  const ends = new Int32Array(text.length);
  const words = new Int32Array(text.length);
  let node = 0;
  let last = -1;
  for (let place = 0; place < text.length; place++) {
    node = trie.step(node, text.charCodeAt(place));
    if (node === 0) continue;
    for (let hit = trie.firstHit(node); hit !== 0; hit = trie.nextHit(hit)) {
      const start = place + 1 - trie.depth(hit);
      ends[start] = place + 1;
      words[start] = trie.wordAt(hit);
      if (start > last) last = start;
    }
  }
  const chosen: Match<T>[] = [];
  for (let start = 0; start <= last;) {
    const end = ends[start] ?? 0;
    if (end > 0) chosen.push({start, end, value: valueOf[words[start] ?? 0] as T});
    start = end > 0 ? end : start + 1;
  }
  return chosen;
};

/**
 * Aho-Corasick over UTF-16 code units. Of equal words the last one's value counts; empty words are
 * left out.
 */
export const buildMatcher = <T>(entries: Iterable<readonly [string, T]>): Matcher<T> => {
  const values = new Map<string, T>();
  for (const [word, value] of entries) if (word !== '') values.set(word, value);
  const words = {trie: new Trie([...values.keys()]), valueOf: [...values.values()]};
  return {matchAll: text => matchAll(words, text), longest: text => longest(words, text)};
};
