/** How a command speaks: results to standard output, all else to standard error, by --json, --quiet and --lang. */
import type {TupuError} from '../article/error';
import type {Language, Texts} from '../language/language';
import {NO_PROGRESS, startProgress, type Progress} from './progress';

/** Options that every command has; missing where a command is run without the program around it. */
export interface Manners {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: Language;
}

export interface Voice {
  readonly lang: Language;
  readonly json: boolean;
  /** Of one's own texts the one in the reader's language. */
  readonly say: (texts: Texts) => string;
  /** What happens along the way; not with --quiet. */
  readonly note: (text: string | Texts) => void;
  /** What went wrong, whatever the options. */
  readonly error: (text: string | Texts) => void;
  /** As `error`, with what to do about it. */
  readonly failed: (error: TupuError) => void;
  /** What was asked for: the value with --json, else the text, which need not end its last line. */
  readonly result: (value: unknown, text: string) => void;
  /** What was done, where nothing was asked: as `result`, but no text with --quiet. */
  readonly done: (value: unknown, text: string) => void;
  /** Where a terminal can show it; only one at a time. */
  readonly progress: (unit: Texts) => Progress;
}

/** Names come from articles: what would steer the terminal, or turn the direction of a line, is shown as a sign. */
const STEERING = /(?![\n\t])\p{Control}|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;
export const printable = (text: string): string => text.replace(STEERING, '\ufffd');

export const voiceOf = ({json = false, quiet = false, lang = 'en'}: Manners): Voice => {
  let progress = NO_PROGRESS;
  const {stderr, stdout} = process;
  const error = (text: string | Texts): void => {
    progress.clear();
    stderr.write(`${printable(typeof text === 'string' ? text : text[lang])}\n`);
  };
  const result = (value: unknown, text: string): void => {
    progress.clear();
    const shown = json ? JSON.stringify(value, null, 2) : text;
    stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`);
  };
  return {
    lang,
    json,
    say: texts => texts[lang],
    note: text => {
      if (!quiet) error(text);
    },
    error,
    failed: failure => error(failure.told(lang)),
    result,
    done: (value, text) => {
      if (json || !quiet) result(value, text);
    },
    progress: unit => {
      if (quiet || !stderr.isTTY) return NO_PROGRESS;
      progress = startProgress({stream: stderr, now: () => performance.now(), lang, unit});
      return progress;
    },
  };
};
