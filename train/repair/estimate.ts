/**
 * Counts to costs: interpolated absolute discounting. Rare pairs and triples are left out and
 * their share goes to the shorter context, which keeps the file small at little loss.
 */
import {ID_BITS, type Counts} from './count';

const ID_SIZE = 2 ** ID_BITS;
const DISCOUNT = 0.75;

export interface Row {
  /** Id of the last character. */
  readonly next: number;
  readonly probability: number;
}

/** Of one context: its seen continuations and the share left to the shorter context. */
export interface Context {
  readonly rows: readonly Row[];
  readonly backoff: number;
}

export interface Estimate {
  readonly unigrams: readonly number[];
  readonly bigrams: ReadonlyMap<number, Context>;
  readonly trigrams: ReadonlyMap<number, Context>;
}

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

const contexts = (
  counts: ReadonlyMap<number, number>,
  least: number,
  lower: (context: number, next: number) => number,
): Map<number, Context> => {
  const result = new Map<number, Context>();
  for (const [context, all] of group(counts)) {
    const total = all.reduce((sum, [, count]) => sum + count, 0);
    const kept = all.filter(([, count]) => count >= least).sort(([a], [b]) => a - b);
    if (kept.length === 0) continue;
    const backoff = 1 - kept.reduce((sum, [, count]) => sum + count - DISCOUNT, 0) / total;
    const rows = kept.map(([next, count]) => ({
      next,
      probability: (count - DISCOUNT) / total + backoff * lower(context, next),
    }));
    result.set(context, {rows, backoff});
  }
  return result;
};

export const estimate = (counts: Counts, leastPair: number, leastTriple: number): Estimate => {
  const total = counts.unigrams.reduce((sum, count) => sum + count + 0.5, 0);
  const unigrams = counts.unigrams.map(count => (count + 0.5) / total);
  const unigram = (_: number, next: number): number => unigrams[next] ?? 0;
  const bigrams = contexts(counts.bigrams, leastPair, unigram);
  const rowsOf = new Map(
    [...bigrams].map(([a, {rows}]) => [a, new Map(rows.map(r => [r.next, r]))]),
  );
  const bigram = (context: number, next: number): number => {
    const previous = context % ID_SIZE;
    const seen = rowsOf.get(previous)?.get(next)?.probability;
    return seen ?? (bigrams.get(previous)?.backoff ?? 1) * unigram(0, next);
  };
  return {unigrams, bigrams, trigrams: contexts(counts.trigrams, leastTriple, bigram)};
};
