import type {Neo4jOptions} from './neo4j/store';
import type {Store} from './store';

interface OpenOptions extends Neo4jOptions {
  /** For programs that only read; a Grafeo file must exist then, and many may read it at once. */
  readonly readOnly?: boolean;
}

// The engines take most of a program's start: each is loaded when a store of it is opened.
/* eslint-disable @typescript-eslint/no-require-imports -- a dynamic import() of a CommonJS file would want its name as built, which ts-node does not know */
const grafeo = () => require('./grafeo/store') as typeof import('./grafeo/store');
const neo4j = () => require('./neo4j/store') as typeof import('./neo4j/store');
/* eslint-enable @typescript-eslint/no-require-imports */

const NEO4J_SCHEME = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//u;

export const isServer = (target: string): boolean => NEO4J_SCHEME.test(target);

/**
 * `bolt://`, `neo4j://` and their TLS forms are a server; null is an empty store in memory, anything
 * else a Grafeo file.
 */
export const openStore = async (
  target: string | null,
  options: OpenOptions = {},
): Promise<Store> => {
  if (target === null || !isServer(target)) {
    return new (grafeo().GrafeoStore)(target, {readOnly: options.readOnly ?? false});
  }
  const store = new (neo4j().Neo4jStore)(target, options);
  try {
    await store.connect();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
};
