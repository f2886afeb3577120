/** A note goes when it speaks of the two bytes before it, whether they are one character or not. */
import {COST} from './costs';
import {isEveryday} from './gbk';
import {goOn, type Hypothesis} from './hypothesis';
import {pairCode, type Reader} from './reader';
import {matchReading} from './reading';
import type {Note} from './note';

/** Cost of taking the note for the site's work, null when it cannot be. */
export const noteCost = (reader: Reader, tail: number, syllable: string): number | null => {
  const code = pairCode(tail);
  if (code === 0) return null;
  const match = matchReading(code, syllable);
  if (reader.script.isTraditional(code)) return COST.note[match];
  // Whoever explains a rare character means it; an everyday one needs no note.
  if (match === 'none' || !isEveryday(code)) return null;
  return COST.noteOnUnchanged + COST.note[match];
};

export interface NoteStep {
  readonly next: Hypothesis;
  /** Nothing else explains the note: the bracket need not be kept as a second possibility. */
  readonly certain: boolean;
}

export const dropNote = (reader: Reader, back: Hypothesis, note: Note): NoteStep | null => {
  const cost = noteCost(reader, back.tail, note.syllable);
  if (cost === null) return null;
  const kind = back.pending === 0 ? 'pinyin-note' : 'torn-by-note';
  return {
    next: goOn(back, cost, {end: note.end, kind}),
    certain: back.pending === 0 && cost < COST.noteOnUnchanged,
  };
};
