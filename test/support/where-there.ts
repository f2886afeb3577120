import test from 'ava';

/**
 * Declares tests where what they need can be had; elsewhere one that is skipped, and that fails in CI.
 * `missing` says what is not there, or is null.
 */
export const whereThere = (what: string, missing: string | null, declare: () => void): void => {
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
