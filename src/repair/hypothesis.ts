/**
 * One reading of the raw text up to a place: which bytes were lost, which notes are to go, what the
 * characters were. Hypotheses are chained to the one they go on from, so a step costs one object.
 */
import type {ChangeKind} from './change';
import type {Context} from './language-model';

export interface Hypothesis {
  readonly back: Hypothesis | null;
  /** -ln of its probability: language, reading of notes and what had to be assumed. */
  readonly cost: number;
  /** Lead byte that waits for its trail byte, 0 when bytes and characters are in step. */
  readonly pending: number;
  /** Offset in the raw text where the pending byte stands. */
  readonly pendingFrom: number;
  /** The last two bytes without notes, as a pair: what a note would speak of. */
  readonly tail: number;
  readonly context: Context;
  /** UTF-16 unit that this step gave, 0 for none. */
  readonly code: number;
  /** Offset in the raw text of its first byte. */
  readonly from: number;
  /** Offset in the raw text behind this step. */
  readonly end: number;
  /** What this step assumed, for the reader; null when it copied. */
  readonly kind: ChangeKind | null;
}

/** A step that gives no character: a note that goes, a byte that was lost. */
export type Silent = Pick<Hypothesis, 'end' | 'kind'> &
  Partial<Pick<Hypothesis, 'pending' | 'pendingFrom' | 'tail'>>;

export const goOn = (back: Hypothesis, cost: number, step: Silent): Hypothesis => ({
  back,
  cost: back.cost + cost,
  pending: step.pending ?? back.pending,
  pendingFrom: step.pendingFrom ?? back.pendingFrom,
  tail: step.tail ?? back.tail,
  context: back.context,
  code: 0,
  from: step.end,
  end: step.end,
  kind: step.kind,
});

export const longer = ([, second, third]: Context, id: number): Context => [second, third, id];

export const startAt = (offset: number, context: Context, tail: number): Hypothesis => ({
  back: null,
  cost: 0,
  pending: 0,
  pendingFrom: offset,
  tail,
  context,
  code: 0,
  from: offset,
  end: offset,
  kind: null,
});
