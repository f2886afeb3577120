import {existsSync} from 'node:fs';
import test from 'ava';
import {CHROMIUM} from '../../scripts/screenshots/chromium';

/** Declares tests where Chromium is; elsewhere one that is skipped, and that fails in CI. */
export const whereChromium = (what: string, declare: () => void): void => {
  if (existsSync(CHROMIUM)) {
    declare();
  } else if (process.env.CI === undefined) {
    test.skip(`${what}: skipped, there is no ${CHROMIUM} (CHROMIUM names another)`, t => {
      t.pass();
    });
  } else {
    test(`${what}: must be tested in CI`, t => {
      t.fail(`there is no ${CHROMIUM}`);
    });
  }
};
