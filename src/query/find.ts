/** `tupu find`: names and sentences that hold some words, the nearest where none does. */
import type {SearchScope} from '../store/search';
import type {Store} from '../store/store';
import type {GraphNode} from '../store/value';
import {labelOf} from '../store/label-of';

export interface Hit {
  /** Label of the graph model. */
  readonly what: string;
  readonly name: string;
  /** What tells it from others: kind, aliases, the body of a person, the article of a sentence. */
  readonly detail: string;
  readonly id: string;
  /** All words stand in it; false for the nearest, shown only where nothing has them all. */
  readonly exact: boolean;
}

interface FindOptions {
  readonly scopes: readonly SearchScope[];
  /** At most so many of each scope. */
  readonly limit: number;
}

/** The engine ranks by shared pairs of characters, so more are asked for than are shown. */
export const CANDIDATES = 200;

const text = (node: GraphNode, property: string): string | null => {
  const value = node.properties[property];
  return typeof value === 'string' ? value : null;
};

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter(part => part !== null && part !== '').join('; ');

const aliasesOf = (node: GraphNode): string | null => {
  const {aliases} = node.properties;
  return Array.isArray(aliases) ? aliases.join(', ') : null;
};

export const nameHit = (node: GraphNode, exact: boolean): Hit => ({
  what: labelOf({labels: node.labels}),
  name: text(node, 'name') ?? '',
  detail: joined([
    text(node, 'kind') ?? text(node, 'disambiguator') ?? text(node, 'date'),
    aliasesOf(node),
    text(node, 'publishedAt'),
  ]),
  id: text(node, 'id') ?? '',
  exact,
});

/** A name that is the words, then one that begins with them, then shorter ones. */
const rank = (node: GraphNode, [word = '']: readonly string[]): number => {
  const name = text(node, 'name') ?? '';
  if (name === word) return 0;
  return name.startsWith(word) ? 1 : 2;
};

const ARTICLES = `UNWIND $ids AS id MATCH (:Sentence {id: id})<-[:HAS_SENTENCE]-(a:Article)
  RETURN id, a.name AS article, a.publishedAt AS day`;

const sentenceHits = async (
  store: Store,
  nodes: readonly GraphNode[],
  exact: boolean,
): Promise<Hit[]> => {
  const ids = nodes.map(node => text(node, 'id') ?? '');
  const articles = new Map((await store.read(ARTICLES, {ids})).map(row => [row.id, row]));
  return nodes.map((node, at) => {
    const {article = null, day = null} = articles.get(ids[at] ?? '') ?? {};
    return {
      what: 'Sentence',
      name: text(node, 'text') ?? '',
      detail: joined([article as string | null, day as string | null]),
      id: ids[at] ?? '',
      exact,
    };
  });
};

const nodesOf = async (
  store: Store,
  scope: SearchScope,
  words: readonly string[],
  limit: number,
): Promise<{nodes: GraphNode[]; exact: boolean}> => {
  const found = await store.search({scope, words, limit: CANDIDATES});
  const nodes = found.map(({node}) => node);
  const holds = (node: GraphNode): boolean => {
    const all = text(node, 'names') ?? text(node, 'text') ?? text(node, 'name') ?? '';
    return words.every(word => all.includes(word));
  };
  const exact = nodes.filter(holds);
  const byRank = [...exact].sort(
    (a, b) =>
      rank(a, words) - rank(b, words) ||
      (text(a, 'name') ?? '').length - (text(b, 'name') ?? '').length ||
      ((text(a, 'id') ?? '') < (text(b, 'id') ?? '') ? -1 : 1),
  );
  return exact.length > 0
    ? {nodes: byRank.slice(0, limit), exact: true}
    : {nodes: nodes.slice(0, limit), exact: false};
};

/** Names before sentences. Blanks part words; each must stand in what is found. */
export const find = async (
  store: Store,
  query: string,
  {scopes, limit}: FindOptions,
): Promise<Hit[]> => {
  const words = query.split(/\s+/u).filter(word => word !== '');
  const hits: Hit[] = [];
  for (const scope of words.length === 0 ? [] : scopes) {
    const {nodes, exact} = await nodesOf(store, scope, words, limit);
    hits.push(
      ...(scope === 'names'
        ? nodes.map(node => nameHit(node, exact))
        : await sentenceHits(store, nodes, exact)),
    );
  }
  return hits;
};
