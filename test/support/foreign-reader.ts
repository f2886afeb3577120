/** Python programs that read an export: `npm run readers` installs them. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {whereThere} from './where-there';

const PYTHON = join('.readers', 'bin', 'python');

export const whereReaders = (what: string, declare: () => void): void => {
  whereThere(what, existsSync(PYTHON) ? null : 'no .readers/ (npm run readers)', declare);
};

/** What test/support/readers/read.py found; a warning of the program is an error. */
export const readBack = (format: string, file: string): unknown =>
  JSON.parse(
    execFileSync(PYTHON, [join('test', 'support', 'readers', 'read.py'), format, file], {
      encoding: 'utf8',
    }),
  ) as unknown;
