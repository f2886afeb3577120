import {KINDS} from './kinds';
import {matchDocument, type Outcome} from './match';
import type {Names} from './names';

/** Precision, recall and F1 over all documents together, and the mean of the documents' F1. */
export interface Score {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly macro: number;
  /** Rows of the gold. */
  readonly gold: number;
}

export type Pair = readonly [gold: Names, predicted: Names];

interface Counts {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Where nothing is to be found, finding nothing is all. */
const f1Of = ({hits, wrong, missed}: Counts): number =>
  hits === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * hits) / (2 * hits + wrong + missed);

const countsOf = ({hits, wrong, missed}: Outcome): Counts => ({
  hits: hits.length,
  wrong: wrong.length,
  missed: missed.length,
});

const sum = (counts: readonly Counts[]): Counts => ({
  hits: counts.reduce((total, {hits}) => total + hits, 0),
  wrong: counts.reduce((total, {wrong}) => total + wrong, 0),
  missed: counts.reduce((total, {missed}) => total + missed, 0),
});

const scoreOf = (kind: string, documents: readonly Counts[]): Score => {
  const total = sum(documents);
  return {
    kind,
    precision: total.hits / (total.hits + total.wrong || 1),
    recall: total.hits / (total.hits + total.missed || 1),
    f1: f1Of(total),
    macro: documents.reduce((all, counts) => all + f1Of(counts), 0) / (documents.length || 1),
    gold: total.hits + total.missed,
  };
};

/** One score a kind, in the order of KINDS. */
export const scoreAll = (pairs: readonly Pair[]): Score[] => {
  const documents = pairs.map(([gold, predicted]) => matchDocument(gold, predicted));
  return KINDS.map(({name}) =>
    scoreOf(
      name,
      documents.flatMap(outcomes => {
        const outcome = outcomes.get(name);
        return outcome ? [countsOf(outcome)] : [];
      }),
    ),
  );
};
