/** Damaged text in, true text out. */
import type {Repaired} from './change';
import {gatherEvidence, isDamaged} from './evidence';
import {mayBeDamaged} from './first-look';
import {asciiTail, pairOf} from './gbk';
import {longer, startAt, type Hypothesis} from './hypothesis';
import {noteAt} from './note';
import {dropNote} from './note-step';
import {createReader, isLossSign, onlyOrigin, type Reader} from './reader';
import {search} from './search';
import {Writer} from './writer';

/** A fraction of a second's work. */
const TELL_EVERY = 4096;

const untouched = (text: string): Repaired => ({
  text,
  changes: [],
  toRaw: offset => Math.min(Math.max(0, Math.trunc(offset)), text.length),
});

/** Copies one character or note about which there is no doubt; null where a search must begin. */
const copyPlain = (reader: Reader, writer: Writer, back: Hypothesis): Hypothesis | null => {
  const at = back.end;
  const code = reader.text.charCodeAt(at);
  if (isLossSign(code)) return null;
  const note = code === 0x28 ? noteAt(reader.text, at) : null;
  if (note !== null) {
    const step = dropNote(reader, back, note);
    if (step?.certain !== true) return null;
    writer.drop(at, note.end);
    return {...back, end: note.end};
  }
  const origin = onlyOrigin(reader, code);
  if (origin === 0 || reader.isGarbled(at)) return null;
  writer.copy(origin, at);
  const context = longer(back.context, reader.model.idOf(origin));
  return startAt(at + 1, context, code < 0x80 ? asciiTail(back.tail, code) : pairOf(code));
};

/**
 * Gives damaged Chinese news its true text back. Text without signs of that damage, Traditional or
 * Simplified, comes back as it is, with no changes. Deterministic; time grows with the text's length.
 * Offsets are UTF-16 code units. ASCII punctuation stays: whether a comma was full-width is lost.
 * @param onProgress is told now and then how many characters are done
 */
export const repair = (
  raw: string,
  onProgress: (done: number) => void = () => undefined,
): Repaired => {
  if (!mayBeDamaged(raw) || !isDamaged(gatherEvidence(raw))) return untouched(raw);
  const reader = createReader(raw);
  const writer = new Writer(raw);
  const newline = reader.model.idOf(0x0a);
  let place = startAt(0, [newline, newline, newline], 0);
  let toTell = TELL_EVERY;
  while (place.end < raw.length) {
    if (place.end >= toTell) {
      onProgress(place.end);
      toTell = place.end + TELL_EVERY;
    }
    const next = copyPlain(reader, writer, place);
    if (next !== null) {
      place = next;
      continue;
    }
    const found = search(reader, place);
    writer.follow(found);
    place = startAt(found.end, found.context, found.tail);
  }
  return writer.finish();
};
