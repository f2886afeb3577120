import {GrafeoStore} from './grafeo/store';
import {Neo4jStore, type Neo4jCredentials} from './neo4j/store';
import type {Store} from './store';

interface OpenOptions extends Neo4jCredentials {
  /** For programs that only read; a Grafeo file must exist then, and many may read it at once. */
  readonly readOnly?: boolean;
}

const NEO4J_SCHEME = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//u;

const isNeo4j = (target: string): boolean => NEO4J_SCHEME.test(target);

/** `bolt://`, `neo4j://` and their TLS forms are a server; anything else is a Grafeo file. */
export const openStore = async (target: string, options: OpenOptions = {}): Promise<Store> => {
  if (!isNeo4j(target)) {
    return new GrafeoStore(target, {readOnly: options.readOnly ?? false});
  }
  const store = new Neo4jStore(target, options);
  try {
    await store.connect();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
};
