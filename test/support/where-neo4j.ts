import test from 'ava';
import {neo4jMissing} from './neo4j';

/** Declares tests where a server can be had; elsewhere one that is skipped, and that fails in CI. */
export const whereNeo4j = (what: string, declare: () => void): void => {
  const missing = neo4jMissing();
  if (missing === null) {
    declare();
  } else if (process.env.CI === undefined) {
    test.skip(`${what}: skipped, ${missing}`, t => {
      t.pass();
    });
  } else {
    test(`${what}: must be tested in CI`, t => {
      t.fail(missing);
    });
  }
};
