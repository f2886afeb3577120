import type {TupuError} from '../article/error';
import {EXIT} from './exit';

/** Counts what could not be read or loaded, tells each at once, and sets the exit code at the end. */
export interface Failures {
  readonly tell: (error: TupuError) => void;
  /** Says how many failed, if any did, and lets the exit code tell it. */
  readonly close: () => void;
}

export const collectFailures = (): Failures => {
  let count = 0;
  return {
    tell: error => {
      count += 1;
      process.stderr.write(`${error.message}\n  ${error.nextStep}\n`);
    },
    close: () => {
      if (count === 0) return;
      process.stderr.write(`${count} faulty; all others are done.\n`);
      process.exitCode = EXIT.someInputsFailed;
    },
  };
};
