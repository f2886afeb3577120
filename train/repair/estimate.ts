/**
 * Counts to probabilities: interpolated Kneser-Ney smoothing with one discount. Rare runs are left
 * out and their share goes to the shorter context, which keeps the file small at little loss.
 */
import {ID_SIZE} from './count';

const DISCOUNT = 0.75;

export interface Row {
  /** Id of the last character. */
  readonly next: number;
  readonly probability: number;
}

/** Of one context: its kept continuations, by id, and the share left to the shorter context. */
export interface Context {
  readonly rows: readonly Row[];
  readonly backoff: number;
}

/** Contexts of one length, by their packed ids. */
export type Level = ReadonlyMap<number, Context>;

type Lower = (context: number, next: number) => number;

const group = (
  counts: ReadonlyMap<number, number>,
): Map<number, [next: number, count: number][]> => {
  const groups = new Map<number, [number, number][]>();
  for (const [key, count] of counts) {
    const context = Math.floor(key / ID_SIZE);
    const rows = groups.get(context);
    if (rows === undefined) groups.set(context, [[key % ID_SIZE, count]]);
    else rows.push([key % ID_SIZE, count]);
  }
  return groups;
};

const levelOf = (counts: ReadonlyMap<number, number>, least: number, lower: Lower): Level => {
  const level = new Map<number, Context>();
  for (const [context, all] of group(counts)) {
    const total = all.reduce((sum, [, count]) => sum + count, 0);
    const kept = all.filter(([, count]) => count >= least).sort(([a], [b]) => a - b);
    if (kept.length === 0) continue;
    const backoff = 1 - kept.reduce((sum, [, count]) => sum + count - DISCOUNT, 0) / total;
    const rows = kept.map(([next, count]) => ({
      next,
      probability: (count - DISCOUNT) / total + backoff * lower(context, next),
    }));
    level.set(context, {rows, backoff});
  }
  return level;
};

/** Probability by one level, or by the shorter context where the level does not have the run. */
const lookUp = (level: Level, length: number, lower: Lower): Lower => {
  const seen = new Map<number, number>();
  for (const [context, {rows}] of level)
    for (const {next, probability} of rows) seen.set(context * ID_SIZE + next, probability);
  return (longer, next) => {
    const context = longer % ID_SIZE ** length;
    const found = seen.get(context * ID_SIZE + next);
    return found ?? (level.get(context)?.backoff ?? 1) * lower(longer, next);
  };
};

/** Levels for contexts of 0, 1, 2 ... characters; `least` gives the smallest count kept in each. */
export const estimate = (
  tables: readonly ReadonlyMap<number, number>[],
  ids: number,
  least: readonly number[],
): Level[] => {
  let lower: Lower = () => 1 / ids;
  return tables.map((table, length) => {
    const level = levelOf(table, least[length] ?? 1, lower);
    lower = lookUp(level, length, lower);
    return level;
  });
};
