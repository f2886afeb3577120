/** What the last `npm run bench` measured, kept for the page. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {CACHE} from './folds';
import {table} from './table';

export const SPEED_FILE = join(CACHE, 'speed.json');

export interface Run {
  /** MB of UTF-8 text. */
  readonly megabytes: number;
  readonly articles: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Of all cores. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface Speed {
  readonly machine: string;
  readonly date: string;
  readonly runs: number;
  readonly sizes: readonly Run[];
  readonly firstArticleSeconds: number;
}

export const keepSpeed = (speed: Speed): void => {
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(SPEED_FILE, `${JSON.stringify(speed, null, 2)}\n`);
};

export const speedRows = (sizes: readonly Run[]): string[][] =>
  sizes.map(({megabytes, articles, seconds, cpuSeconds, peakMegabytes}) => [
    megabytes.toFixed(1),
    String(articles),
    seconds.toFixed(1),
    (megabytes / seconds).toFixed(2),
    (megabytes / cpuSeconds).toFixed(2),
    peakMegabytes.toFixed(0),
  ]);

export const SPEED_HEAD = ['MB', 'articles', 'seconds', 'MB/s', 'MB/s of a core', 'peak MB'];

const NOT_MEASURED = 'not measured';

export const speedParts = (speed: Speed | null): Record<string, string> => ({
  speed: speed ? table(SPEED_HEAD, speedRows(speed.sizes)) : NOT_MEASURED,
  'speed.machine': speed?.machine ?? NOT_MEASURED,
  'speed.date': speed?.date ?? NOT_MEASURED,
  'speed.runs': String(speed?.runs ?? 0),
  'speed.first': speed?.firstArticleSeconds.toFixed(2) ?? NOT_MEASURED,
});
