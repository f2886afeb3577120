import {KINDS, type Kind} from './kinds';
import type {Names} from './names';

/** What of one kind a prediction has, lacks and has too much in one document. */
export interface Outcome {
  /** Rows of the prediction that the gold has too, with the gold's row. */
  readonly hits: readonly (readonly [gold: string, predicted: string])[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Each row of the gold, in its order, takes its equal, else the first free row that says the same.
 * Every row counts once and is taken once.
 */
export const matchKind = ({rows, same}: Kind, gold: Names, predicted: Names): Outcome => {
  const found = new Set(rows(predicted, gold));
  const free = new Set(found);
  const hits: (readonly [string, string])[] = [];
  const missed: string[] = [];
  for (const wanted of new Set(rows(gold))) {
    const taken = free.has(wanted) ? wanted : [...free].find(other => same(wanted, other));
    if (taken === undefined) {
      missed.push(wanted);
    } else {
      free.delete(taken);
      hits.push([wanted, taken]);
    }
  }
  return {hits, missed, wrong: [...free]};
};

/** Outcomes of one document by the kind's name. */
export const matchDocument = (gold: Names, predicted: Names): ReadonlyMap<string, Outcome> =>
  new Map(KINDS.map(kind => [kind.name, matchKind(kind, gold, predicted)]));
