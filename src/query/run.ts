import type {Store} from '../store/store';
import type {Row} from '../store/value';
import {namedQuery} from './library';
import {resolveName, type Taken} from './names/resolve';
import {isNameType} from './named-query';
import {parametersOf, type Given} from './parameters';

/**
 * Rows of a query of cypher/queries/, in its own order, the same from every engine. Names must be
 * exact. Fails with QUERY_UNKNOWN or QUERY_PARAMETER before the store is asked, and as `Store.read`
 * does.
 */
export const runQuery = async (store: Store, name: string, given: Given): Promise<Row[]> => {
  const query = namedQuery(name);
  return await store.read(query.cypher, parametersOf(query, given));
};

export interface Answer {
  readonly rows: readonly Row[];
  /** What each name was taken for. */
  readonly taken: readonly Taken[];
}

/** As `runQuery`, but names may be given loosely; see `resolveName`. */
export const ask = async (store: Store, name: string, given: Given): Promise<Answer> => {
  const query = namedQuery(name);
  const parameters = {...parametersOf(query, given)};
  const taken: Taken[] = [];
  for (const {name: parameter, type} of query.parameters) {
    const value = parameters[parameter];
    if (isNameType(type) && typeof value === 'string') {
      const one = await resolveName(store, type, value);
      taken.push(one);
      parameters[parameter] = one.hit.id;
    }
  }
  return {rows: await store.read(query.cypher, parameters), taken};
};
