import type {Span} from '../article/span';
import {buildTrie} from './trie';

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

/**
 * Aho-Corasick over UTF-16 code units. Of equal words the last one's value counts; empty words are
 * left out.
 */
export const buildMatcher = <T>(entries: Iterable<readonly [string, T]>): Matcher<T> => {
  const values = new Map<string, T>();
  for (const [word, value] of entries) if (word !== '') values.set(word, value);
  const trie = buildTrie([...values.keys()]);
  const valueOf = [...values.values()];

  const matchAll = (text: string): Match<T>[] => {
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
  return {matchAll, longest: text => leftmostLongest(matchAll(text))};
};

/** `matches` come in order of their ends; the result in order of their starts. */
const leftmostLongest = <T>(matches: readonly Match<T>[]): Match<T>[] => {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Match<T>[] = [];
  let free = 0;
  for (const match of sorted) {
    if (match.start < free) continue;
    chosen.push(match);
    free = match.end;
  }
  return chosen;
};
