/** Full-text search over names and sentences, as both engines do it: by pairs of characters. */
import type {NodeLabel} from '../graph/model';
import type {GraphNode} from './value';

export type SearchScope = 'names' | 'sentences';

export interface TextSearch {
  readonly scope: SearchScope;
  /** Each is looked for as it stands; never empty. */
  readonly words: readonly string[];
  readonly limit: number;
  /** Only these; missing: all of the scope. */
  readonly labels?: readonly NodeLabel[];
}

/** The better it fits, the higher its score; scores of two engines are not to be compared. */
export interface Found {
  readonly node: GraphNode;
  readonly score: number;
}

interface TextIndex {
  /** An index a label, so that who looks for a person does not search a million titles as well. */
  readonly labels: readonly NodeLabel[];
  readonly properties: readonly string[];
}

export const TEXT_INDEX: Readonly<Record<SearchScope, TextIndex>> = {
  names: {
    labels: ['Person', 'Organization', 'Place', 'Event', 'Honour', 'Initiative', 'Article'],
    properties: ['name', 'names'],
  },
  sentences: {labels: ['Sentence'], properties: ['text']},
};

/** The labels that a search is about. */
export const searched = ({scope, labels}: TextSearch): readonly NodeLabel[] =>
  TEXT_INDEX[scope].labels.filter(label => labels?.includes(label) ?? true);

/** As cypher/schema/neo4j.cypher names them: `tupu_person_names`. */
export const neo4jIndexes = (search: TextSearch): string[] =>
  search.scope === 'sentences'
    ? ['tupu_sentences']
    : searched(search).map(label => `tupu_${label.toLowerCase()}_names`);

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
