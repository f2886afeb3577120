/** A line of a terminal that tells how far a long job is; it is gone when the job ends. */
import type {Language, Texts} from '../language/language';
import {wrap} from '../report/display-width';

export interface ProgressStream {
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** `share` of the whole, 0 to 1; null where it cannot be known. */
  readonly update: (done: number, share: number | null) => void;
  /** Takes the line away; the next update brings it back. */
  readonly clear: () => void;
}

export const NO_PROGRESS: Progress = {update: () => undefined, clear: () => undefined};

interface ProgressOptions {
  readonly stream: ProgressStream;
  /** Milliseconds. */
  readonly now: () => number;
  readonly lang: Language;
  /** What is counted, as it stands behind the number. */
  readonly unit: Texts;
}

/** What is over sooner needs no telling. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;
const WIDTH = 80;
const ERASE = '\r\u001b[K';

const UNITS = {
  seconds: {en: 's', zh: '秒'},
  minutes: {en: 'min', zh: '分钟'},
  hours: {en: 'h', zh: '小时'},
} as const satisfies Record<string, Texts>;

const LEFT = {
  en: (time: string) => `${time} left`,
  zh: (time: string) => `还需${time}`,
} as const satisfies Record<Language, (time: string) => string>;

const duration = (seconds: number, lang: Language): string => {
  const [size, unit] =
    seconds < 90 ? [1, UNITS.seconds] : seconds < 5400 ? [60, UNITS.minutes] : [3600, UNITS.hours];
  return `${String(Math.ceil(seconds / size))} ${unit[lang]}`;
};

const shown = (count: number): string =>
  count.toLocaleString('en-US', {maximumFractionDigits: count < 10 ? 1 : 0});

/** `1,200 articles · 340/s · 25% · 11 s left`. */
const lineOf = (
  done: number,
  share: number | null,
  seconds: number,
  {lang, unit}: Pick<ProgressOptions, 'lang' | 'unit'>,
): string => {
  const known = share !== null && share > 0 ? Math.min(share, 1) : null;
  const left = known === null ? null : (seconds * (1 - known)) / known;
  return [
    `${shown(done)} ${unit[lang]}`,
    `${shown(done / seconds)}/${UNITS.seconds[lang]}`,
    ...(known === null ? [] : [`${(known * 100).toFixed(0)}%`]),
    ...(left === null ? [] : [LEFT[lang](duration(left, lang))]),
  ].join(' · ');
};

export const startProgress = (options: ProgressOptions): Progress => {
  const {stream, now} = options;
  const start = now();
  let drawn = -Infinity;
  let visible = false;
  return {
    update: (done, share) => {
      const time = now();
      if (time - start < PATIENCE_MS || time - drawn < BETWEEN_MS) return;
      const line = lineOf(done, share, (time - start) / 1000, options);
      const [fitting = ''] = wrap(line, (stream.columns ?? WIDTH) - 1);
      stream.write(`${ERASE}${fitting}`);
      drawn = time;
      visible = true;
    },
    clear: () => {
      if (!visible) return;
      stream.write(ERASE);
      visible = false;
      drawn = -Infinity;
    },
  };
};
