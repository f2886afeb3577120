import type {Store} from '../store/store';
import type {Row} from '../store/value';
import {namedQuery} from './library';
import {parametersOf, type Given} from './parameters';

/**
 * Rows of a query of cypher/queries/, in its own order, the same from every engine. Fails with
 * QUERY_UNKNOWN or QUERY_PARAMETER before the store is asked, and as `Store.read` does.
 */
export const runQuery = async (store: Store, name: string, given: Given): Promise<Row[]> => {
  const query = namedQuery(name);
  return await store.read(query.cypher, parametersOf(query, given));
};
