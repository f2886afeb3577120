/** Grafeo's full-text indexes: one a label and property, made and asked by methods, not by Cypher. */
import type {GrafeoDB} from '@grafeo-db/js';
import type {NodeLabel} from '../../graph/model';
import {nodeValue} from '../normalise';
import {searched, TEXT_INDEX, type Found, type SearchScope, type TextSearch} from '../search';
import type {RowValue} from '../value';

interface Index {
  readonly label: string;
  readonly property: string;
}

const indexesOf = (
  scope: SearchScope,
  labels: readonly NodeLabel[] = TEXT_INDEX[scope].labels,
): Index[] =>
  labels.flatMap(label => TEXT_INDEX[scope].properties.map(property => ({label, property})));

/** An index that is there is built anew, so it is made once: a search of a missing one fails. */
const isThere = async (db: GrafeoDB, {label, property}: Index): Promise<boolean> => {
  try {
    await db.textSearch(label, property, '有无', 1);
    return true;
  } catch {
    return false;
  }
};

export const prepareTextIndexes = async (db: GrafeoDB): Promise<void> => {
  for (const index of [...indexesOf('names'), ...indexesOf('sentences')]) {
    if (!(await isThere(db, index))) {
      await db.createTextIndex(index.label, index.property, {tokenizer: 'cjk_bigram'});
    }
  }
};

/** Pairs of characters are indexed: one alone is looked for by reading the names or sentences. */
const scan = async (db: GrafeoDB, search: TextSearch): Promise<number[]> => {
  const {scope, words, limit} = search;
  const ids: number[] = [];
  for (const label of searched(search)) {
    const holds = TEXT_INDEX[scope].properties
      .map(property => `n.${property} CONTAINS $word`)
      .join(' OR ');
    const found = await db.executeCypher(
      `MATCH (n:${label}) WHERE ${holds} RETURN id(n) AS id LIMIT $limit`,
      {word: words[0] ?? '', limit},
    );
    ids.push(...found.toArray().map(row => Number(row.id)));
  }
  return ids;
};

/** Nodes with their best score over all indexes of the scope, best first. */
export const searchTextIndexes = async (db: GrafeoDB, search: TextSearch): Promise<Found[]> => {
  const {scope, words, limit} = search;
  const scores = new Map<number, number>();
  if (words.every(word => Array.from(word).length === 1)) {
    (await scan(db, search)).forEach(id => scores.set(id, 1));
  }
  for (const {label, property} of indexesOf(scope, searched(search))) {
    for (const [id = -1, score = 0] of await db.textSearch(
      label,
      property,
      words.join(' '),
      limit,
    )) {
      scores.set(id, Math.max(score, scores.get(id) ?? 0));
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, limit)
    .flatMap(([id, score]) => {
      const node = db.getNode(id);
      return node === null
        ? []
        : [{node: nodeValue(node.labels, node.properties() as Record<string, RowValue>), score}];
    });
};
