import {existsSync} from 'node:fs';
import {chromium, type Browser} from 'playwright-core';
import {whereThere} from './where-there';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Declares tests that want a real browser: that of CHROMIUM, else the system's. */
export const whereChromium = (what: string, declare: () => void): void => {
  whereThere(what, existsSync(CHROMIUM) ? null : `no ${CHROMIUM} (set CHROMIUM)`, declare);
};

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    // Chromium's sandbox does not work for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
