/** Three ways to a node by its name, from the cheapest to the dearest. */
import type {NodeLabel} from '../../graph/model';
import {findArticles} from '../../store/find-articles';
import type {Store} from '../../store/store';
import type {GraphNode, Parameters} from '../../store/value';
import {CANDIDATES} from '../find';
import type {NameType} from '../named-query';
import {LABELS_OF} from './kinds';

/** More of one name nobody reads through. */
const MOST = 100;

/** Both engines answer this form from their index of names or ids, whatever the labels. */
const where = (labels: readonly NodeLabel[]): string =>
  `MATCH (n) WHERE (${labels.map(label => `n:${label}`).join(' OR ')})`;

const nodesOf = async (
  store: Store,
  cypher: string,
  parameters: Parameters,
): Promise<GraphNode[]> =>
  (
    await store.read(`${cypher} RETURN n ORDER BY n.id LIMIT $most`, {...parameters, most: MOST})
  ).map(({n}) => n as unknown as GraphNode);

/** By the very name or the id; articles by file name and address as well. */
export const exactly = async (store: Store, type: NameType, word: string): Promise<GraphNode[]> => {
  const any = where(LABELS_OF[type]);
  if (type === 'article') {
    const found = await findArticles((...given) => store.read(...given), word);
    return found.length === 0
      ? []
      : await nodesOf(store, `${any} AND n.id IN $ids`, {ids: found.map(({id}) => id)});
  }
  const byId = await nodesOf(store, `${any} AND n.id = $word`, {word});
  return byId.length > 0 ? byId : await nodesOf(store, `${any} AND n.name = $word`, {word});
};

/** By the full-text index of names: what shares characters with the word, the nearest first. */
export const byText = async (store: Store, type: NameType, word: string): Promise<GraphNode[]> => {
  const found = await store.search({
    scope: 'names',
    labels: LABELS_OF[type],
    words: [word],
    limit: CANDIDATES,
  });
  return found.map(({node}) => node);
};

/** By a regular expression over all names that begin with these characters. */
export const byPattern = async (
  store: Store,
  type: NameType,
  start: string,
  pattern: string,
): Promise<GraphNode[]> => {
  const found: GraphNode[] = [];
  for (const label of LABELS_OF[type]) {
    const cypher = `${where([label])} AND n.name STARTS WITH $start AND n.name =~ $pattern`;
    found.push(...(await nodesOf(store, cypher, {start, pattern})));
  }
  return found;
};
