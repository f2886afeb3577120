import {readDataLines} from '../../lexicon/data-file';
import type {DateUnit} from './calendar';

/** 去年: one year before the anchor. */
export interface DateWord {
  readonly name: string;
  readonly unit: DateUnit;
  readonly by: number;
  readonly base: 'anchor' | 'context';
}

const columns = (file: string): string[][] =>
  readDataLines('lexicon', file).map(line => line.split(/\s+/u));

/** data/lexicon/date-words.txt by word. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = new Map(
  columns('date-words.txt').map(([name = '', unit, by, base]) => [
    name,
    {name, unit: unit as DateUnit, by: Number(by), base: base === 'context' ? base : 'anchor'},
  ]),
);

/** 建党99周年 → 1921 + 99; 第40个教师节 → 1985 + 39. */
interface Anniversary {
  readonly words: string;
  readonly year: number;
  readonly ordinal: boolean;
}

/** data/lexicon/anniversaries.txt. */
export const ANNIVERSARIES: readonly Anniversary[] = columns('anniversaries.txt').map(
  ([words = '', year, counted]) => ({words, year: Number(year), ordinal: counted === '个'}),
);
