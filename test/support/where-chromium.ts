import {existsSync} from 'node:fs';
import {CHROMIUM} from '../../scripts/screenshots/chromium';
import {whereThere} from './where-there';

/** Declares tests that want a real browser: that of CHROMIUM, else the system's. */
export const whereChromium = (what: string, declare: () => void): void => {
  whereThere(what, existsSync(CHROMIUM) ? null : `no ${CHROMIUM} (set CHROMIUM)`, declare);
};
