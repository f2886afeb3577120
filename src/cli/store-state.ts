/** What is in a store, as far as it takes to say what to do with it. */
import {countDoubles} from '../query/doubles/find';
import type {Store} from '../store/store';
import type {Row} from '../store/value';
import {defaultNameRules} from './resolver';

export interface StoreContent {
  readonly articles: number;
  /** The body that most people serve, and the person with most posts; null where there is none. */
  readonly body: string | null;
  readonly person: string | null;
  /** How many pairs of nodes may be one; null where it takes too long to tell. */
  readonly doubles: number | null;
}

/** So many posts are looked at, however many there are; those of reporters say little of a store. */
const SAMPLE = 20_000;

/** More names than these are not looked through unasked. */
const LARGEST = 20_000;

const mostOf = (what: 'p' | 'b'): string =>
  `MATCH (p:Person)-[:SERVES]->(b) WHERE b.kind <> 'media' WITH p, b LIMIT ${String(SAMPLE)}
   RETURN ${what}.name AS name, count(*) AS posts ORDER BY posts DESC, name LIMIT 1`;

const nameOf = ([row]: readonly Row[]): string | null =>
  typeof row?.name === 'string' ? row.name : null;

export const contentOf = async (store: Store): Promise<StoreContent> => {
  const [row] = await store.read('MATCH (a:Article) RETURN count(a) AS articles');
  return {
    articles: typeof row?.articles === 'number' ? row.articles : 0,
    body: nameOf(await store.read(mostOf('b'))),
    person: nameOf(await store.read(mostOf('p'))),
    doubles: await countDoubles(
      (cypher, parameters) => store.read(cypher, parameters),
      defaultNameRules(),
      LARGEST,
    ),
  };
};
