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

const isThere = async (db: GrafeoDB, {label, property}: Index): Promise<boolean> => {
  try {
    await db.textSearch(label, property, '有无', 1);
    return true;
  } catch {
    return false;
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

type Scores = ReadonlyMap<number, number>;

const nodesOf = (db: GrafeoDB, scores: Scores, limit: number): Found[] =>
  [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, limit)
    .flatMap(([id, score]) => {
      const node = db.getNode(id);
      return node === null
        ? []
        : [{node: nodeValue(node.labels, node.properties() as Record<string, RowValue>), score}];
    });

/**
 * Each is made when it is first asked for: the engine keeps in a file only that there is one, makes
 * it anew at every opening (a third of the time of it) and keeps it up in every load.
 */
export class TextIndexes {
  readonly #db: GrafeoDB;
  /** Runs a piece of work when nothing else writes. */
  readonly #inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly #ready = new Map<string, Promise<void>>();

  constructor(db: GrafeoDB, inTurn: (work: () => Promise<void>) => Promise<void>) {
    this.#db = db;
    this.#inTurn = inTurn;
  }

  /** Takes out of a file what earlier versions of tupu kept in it. */
  async drop(): Promise<void> {
    for (const {label, property} of [...indexesOf('names'), ...indexesOf('sentences')]) {
      await this.#db.dropTextIndex(label, property);
    }
    this.#ready.clear();
  }

  /** Nodes with their best score over all indexes of the scope, best first. */
  async search(search: TextSearch): Promise<Found[]> {
    const {scope, words, limit} = search;
    const scores = new Map<number, number>();
    if (words.every(word => Array.from(word).length === 1)) {
      (await scan(this.#db, search)).forEach(id => scores.set(id, 1));
    }
    for (const index of indexesOf(scope, searched(search))) {
      await this.#make(index);
      const {label, property} = index;
      const found = await this.#db.textSearch(label, property, words.join(' '), limit);
      for (const [id = -1, score = 0] of found) {
        scores.set(id, Math.max(score, scores.get(id) ?? 0));
      }
    }
    return nodesOf(this.#db, scores, limit);
  }

  async #make(index: Index): Promise<void> {
    const {label, property} = index;
    const key = `${label} ${property}`;
    const ready =
      this.#ready.get(key) ??
      this.#inTurn(async () => {
        if (!(await isThere(this.#db, index))) {
          await this.#db.createTextIndex(label, property, {tokenizer: 'cjk_bigram'});
        }
      });
    this.#ready.set(key, ready);
    try {
      await ready;
    } catch (cause) {
      // The next search tries again.
      this.#ready.delete(key);
      throw cause;
    }
  }
}
