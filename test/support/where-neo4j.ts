import {neo4jMissing} from './neo4j';
import {whereThere} from './where-there';

/** Declares tests that want a real server. */
export const whereNeo4j = (what: string, declare: () => void): void => {
  whereThere(what, neo4jMissing(), declare);
};
