/** Full-text search over names and sentences, as both engines do it: by pairs of characters. */
import type {NodeLabel} from '../graph/model';
import type {GraphNode} from './value';

export type SearchScope = 'names' | 'sentences';

export interface TextSearch {
  readonly scope: SearchScope;
  /** Each is looked for as it stands; never empty. */
  readonly words: readonly string[];
  readonly limit: number;
}

/** The better it fits, the higher its score; scores of two engines are not to be compared. */
export interface Found {
  readonly node: GraphNode;
  readonly score: number;
}

interface TextIndex {
  /** Its name in cypher/schema/neo4j.cypher. */
  readonly name: string;
  readonly labels: readonly NodeLabel[];
  readonly properties: readonly string[];
}

export const TEXT_INDEX: Readonly<Record<SearchScope, TextIndex>> = {
  names: {
    name: 'tupu_names',
    labels: ['Person', 'Organization', 'Place', 'Event', 'Honour', 'Initiative', 'Article'],
    properties: ['name', 'names'],
  },
  sentences: {name: 'tupu_sentences', labels: ['Sentence'], properties: ['text']},
};

/** Lucene's own characters lose their meaning: what a user types never becomes a query language. */
const escaped = (word: string): string => word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/gu, '\\$&');

/**
 * Pairs of characters are indexed, so one alone is found as a part of any word. Of longer words
 * the whole counts most, and each pair of it a little: so the nearest is found too.
 */
const term = (word: string): string => {
  const plain = escaped(word);
  return Array.from(word).length === 1 ? `*${plain}*` : `"${plain}"^8 ${plain}`;
};

export const lucene = (words: readonly string[]): string => words.map(term).join(' ');
