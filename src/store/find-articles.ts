/** Articles as people name them: by id, by file name or `id` of the JSON line, by title or address. */
import type {Run} from './run';
import {textOf} from './value';

export interface StoredArticle {
  readonly id: string;
  readonly name: string;
  readonly docId: string;
  readonly url: string | null;
}

/** Ids and names by their indexes; addresses have none, for an index refuses long ones. */
const LOOK_UPS = ['id', 'name', 'docId', 'url'].map(
  property => `UNWIND $words AS word MATCH (a:Article {${property}: word})
    RETURN a.id AS id, a.name AS name, a.docId AS docId, a.url AS url`,
);

export const findArticles = async (run: Run, word: string): Promise<StoredArticle[]> => {
  const found = new Map<string, StoredArticle>();
  for (const cypher of LOOK_UPS) {
    for (const row of await run(cypher, {words: [word]})) {
      const id = textOf(row, 'id');
      found.set(id, {
        id,
        name: textOf(row, 'name'),
        docId: typeof row.docId === 'string' ? row.docId : '',
        url: typeof row.url === 'string' ? row.url : null,
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
