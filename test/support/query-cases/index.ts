/**
 * What the named queries must say of the graph of query-fixture.ts. The rows are the same in every
 * engine, so test/query runs this table on Grafeo and on a real Neo4j.
 */
import {ARTICLES_CASES} from './articles';
import {BODIES_CASES} from './bodies';
import type {QueryCase} from './case';
import {NEIGHBOURS_CASES} from './neighbours';
import {POSTS_CASES} from './posts';

export const QUERY_CASES: readonly QueryCase[] = [
  ...POSTS_CASES,
  ...BODIES_CASES,
  ...ARTICLES_CASES,
  ...NEIGHBOURS_CASES,
];
