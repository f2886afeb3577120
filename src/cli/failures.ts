import type {TupuError} from '../article/error';
import {EXIT} from './exit';
import {voiceOf, type Voice} from './voice';

/** Counts what could not be read or loaded, tells each at once, and sets the exit code at the end. */
export interface Failures {
  readonly tell: (error: TupuError) => void;
  readonly count: () => number;
  /** Says how many failed, if any did, and lets the exit code tell it. */
  readonly close: () => void;
}

export const collectFailures = (voice: Voice = voiceOf({})): Failures => {
  let count = 0;
  return {
    tell: error => {
      count += 1;
      voice.failed(error);
    },
    count: () => count,
    close: () => {
      if (count === 0) return;
      voice.error({
        en: `${count} faulty; all others are done.`,
        zh: `${count} 项有错，其余均已完成。`,
      });
      process.exitCode = EXIT.someInputsFailed;
    },
  };
};
