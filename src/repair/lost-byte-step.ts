/**
 * A '?' may be a byte that found no partner. The decoder put '?' for it and swallowed a '(' behind
 * it; which byte it was, the note, the next bytes and the language tell.
 */
import {PUNCTUATION_LEAD, readTornMark} from './character-step';
import {COST} from './costs';
import {codeOf, FULL_WIDTH_LEAD, LEADS, pairOf, trailOfMark} from './gbk';
import {goOn, type Hypothesis} from './hypothesis';
import {noteLettersAt, type Note} from './note';
import {noteCost} from './note-step';
import {emit, type Emission, type Reader} from './reader';

const BRACKET = 0x28;
/** Digits and letters stand above this in ASCII, all ideographs too. */
const LETTERS = 0x30;
/** （ is A3A8. */
const BRACKET_TRAIL = 0xa8;
/** GBK has this byte only behind a lead byte. */
const LOWEST = 0x80;

/** First byte of what follows the '?', 0 at the end of the text. */
const byteAt = (text: string, at: number): number => {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code < 0x80 ? code : pairOf(code) >> 8;
};

/** Can the byte wait for what follows, and would a decoder have left it alone there? */
const waitingCost = (text: string, byte: number, next: number): number | null => {
  const follower = byteAt(text, next);
  const pairs = follower !== 0 && codeOf(byte, follower) !== 0;
  const torn = trailOfMark(follower) !== 0 && codeOf(byte, FULL_WIDTH_LEAD) !== 0;
  const odd = byte === PUNCTUATION_LEAD ? COST.cutAtPunctuation : COST.wouldHavePaired;
  if (pairs) return COST.lostByte + odd;
  return torn ? COST.lostByte : null;
};

const completed = (back: Hypothesis, code: number, byte: number, at: number): Emission => ({
  code,
  from: back.pendingFrom,
  end: at + 1,
  pending: 0,
  pendingFrom: at,
  tail: back.pending * 256 + byte,
  kind: 'shifted-bytes',
});

/** The lost byte was the other half of the pending one. */
const complete = (reader: Reader, back: Hypothesis, at: number, note: Note | null): Hypothesis[] =>
  [LOWEST, ...LEADS].flatMap(byte => {
    const code = codeOf(back.pending, byte);
    if (code === 0) return [];
    const step = completed(back, code, byte, at);
    const cost = note === null ? null : noteCost(reader, step.tail, note.syllable);
    if (note !== null && cost !== null)
      return emit(reader, back, COST.lostAfterTear + cost, {
        ...step,
        end: note.end,
        kind: 'torn-by-note',
      });
    const follower = byteAt(reader.text, at + 1);
    const odd = codeOf(byte, follower) === 0 ? 0 : COST.wouldHavePaired;
    const bare = emit(reader, back, COST.lostAfterTear + odd, step);
    // Punctuation behind an opening bracket is no text.
    if (follower < LETTERS) return bare;
    // The decoder took a bracket along, which was an ordinary one.
    const bracket: Emission = {...step, code: BRACKET, from: at, tail: 0};
    const swallowed = emit(reader, back, COST.lostAfterTear, step);
    return [
      ...bare,
      ...swallowed.flatMap(next => emit(reader, next, COST.swallowedBracket, bracket)),
    ];
  });

/** A note that was put between the byte before the '?' and the lost one. */
const tearByNote = (reader: Reader, back: Hypothesis, at: number, note: Note): Hypothesis[] =>
  LEADS.flatMap(byte => {
    const tail = (back.tail & 0xff) * 256 + byte;
    const cost = back.tail === 0 ? null : noteCost(reader, tail, note.syllable);
    if (cost === null) return [];
    const step = {
      end: note.end,
      kind: 'torn-by-note',
      pending: byte,
      pendingFrom: at,
      tail,
    } as const;
    return [goOn(back, COST.lostByte + cost, step)];
  });

const tearByBracket = (
  reader: Reader,
  back: Hypothesis,
  byte: number,
  at: number,
): Hypothesis[] => {
  const code = codeOf(byte, FULL_WIDTH_LEAD);
  if (code === 0 || codeOf(BRACKET_TRAIL, byteAt(reader.text, at + 1)) === 0) return [];
  return emit(reader, back, COST.lostByte + COST.swallowedBracket, {
    code,
    from: at,
    end: at + 1,
    pending: BRACKET_TRAIL,
    pendingFrom: at,
    tail: FULL_WIDTH_LEAD * 256 + BRACKET_TRAIL,
    kind: 'torn-by-mark',
  });
};

/** The lost byte begins a character whose other half follows. */
const begin = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] =>
  LEADS.flatMap(byte => {
    const bracket = tearByBracket(reader, back, byte, at);
    const cost = waitingCost(reader.text, byte, at + 1);
    if (cost === null) return bracket;
    const tail = (back.tail & 0xff) * 256 + byte;
    const step = {
      end: at + 1,
      kind: 'shifted-bytes',
      pending: byte,
      pendingFrom: at,
      tail,
    } as const;
    return [...bracket, goOn(back, cost, step)];
  });

/** All that a '?' may be, when it is not one. */
export const readLostByte = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  const note = noteLettersAt(reader.text, at + 1);
  if (back.pending !== 0)
    return [...complete(reader, back, at, note), ...readTornMark(reader, back, at)];
  const torn = note === null ? [] : tearByNote(reader, back, at, note);
  return torn.length > 0 ? torn : begin(reader, back, at);
};
