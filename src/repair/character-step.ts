/** One character of the raw text, read as bytes that go on from a hypothesis. */
import {COST} from './costs';
import {asciiTail, codeOf, FULL_WIDTH_LEAD, isLeadByte, pairOf, pairsOf, trailOfMark} from './gbk';
import type {Hypothesis} from './hypothesis';
import {emit, type Emission, type Reader} from './reader';

/** Lead byte of “《（ and their like, which begin a run and so are lost most often. */
export const PUNCTUATION_LEAD = 0xa1;
const FULL_STOP = 0x3002;
/** Of 、。’”〕〉》」』〗】 */
const CLOSING_TRAILS = [0xa2, 0xa3, 0xaf, 0xb1, 0xb3, 0xb5, 0xb7, 0xb9, 0xbb, 0xbd, 0xbf];

const inStep = (code: number, at: number, tail: number): Emission => ({
  code,
  from: at,
  end: at + 1,
  pending: 0,
  pendingFrom: at,
  tail,
  kind: null,
});

/** 。” is A1A3 A1B1; the site saw A3A1, a full-width mark, and left A1 ! B1. */
export const readTornMark = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  const trail = trailOfMark(reader.text.charCodeAt(at));
  const code = trail === 0 ? 0 : codeOf(back.pending, FULL_WIDTH_LEAD);
  if (code === 0) return [];
  const usual = trail !== PUNCTUATION_LEAD || code === FULL_STOP;
  return emit(reader, back, usual ? 0 : COST.tornNotFullStop, {
    code,
    from: back.pendingFrom,
    end: at + 1,
    pending: trail,
    pendingFrom: at,
    tail: FULL_WIDTH_LEAD * 256 + trail,
    kind: 'torn-by-mark',
  });
};

/** 東 is 967C; where 96 went to the character before it, 7C is left over as a bar. */
const readAsciiTrail = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  const byte = reader.text.charCodeAt(at);
  const code = codeOf(back.pending, byte);
  if (code === 0) return [];
  const tail = back.pending * 256 + byte;
  return emit(reader, back, 0, {
    ...inStep(code, at, tail),
    from: back.pendingFrom,
    kind: 'shifted-bytes',
  });
};

/**
 * The other half of the pending byte was lost without a sign, and what follows is whole again: only
 * a closing ” or 》 does so, whose opening twin was cut off with the same blade.
 */
const readLostTrail = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  if (back.pending !== PUNCTUATION_LEAD) return [];
  return CLOSING_TRAILS.flatMap(byte => {
    const code = codeOf(back.pending, byte);
    if (code === 0) return [];
    const step: Emission = {
      ...inStep(code, at, back.pending * 256 + byte),
      from: back.pendingFrom,
      end: at,
      kind: 'shifted-bytes',
    };
    return emit(reader, back, COST.lostSilently, step);
  });
};

export const readEnd = (reader: Reader, back: Hypothesis): Hypothesis[] =>
  back.pending === 0 ? [back] : readLostTrail(reader, back, reader.text.length);

export const readAscii = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  const code = reader.text.charCodeAt(at);
  const copy = inStep(code, at, asciiTail(back.tail, code));
  if (back.pending === 0) return emit(reader, back, 0, copy);
  const torn = [...readTornMark(reader, back, at), ...readAsciiTrail(reader, back, at)];
  if (torn.length > 0) return torn;
  return readLostTrail(reader, back, at).flatMap(whole => emit(reader, whole, 0, copy));
};

const readPair = (
  reader: Reader,
  back: Hypothesis,
  at: number,
  pair: number,
  cost: number,
): Hypothesis[] => {
  const code = codeOf(back.pending, pair >> 8);
  if (pair === 0 || code === 0) return [];
  const last = pair & 0xff;
  const step: Emission = {
    code,
    from: back.pendingFrom,
    end: at + 1,
    pending: isLeadByte(last) ? last : 0,
    pendingFrom: at,
    tail: pair,
    kind: 'shifted-bytes',
  };
  const shifted = emit(reader, back, cost, step);
  if (step.pending !== 0) return shifted;
  if (last >= 0x80) return [];
  // The trail byte was an ASCII character of its own; from here on the pairs are right again.
  const letter: Emission = {...inStep(last, at, pair), kind: 'shifted-bytes'};
  return shifted.flatMap(next => emit(reader, next, 0, letter));
};

const readShifted = (reader: Reader, back: Hypothesis, at: number, cost: number): Hypothesis[] =>
  pairsOf(reader.text.charCodeAt(at)).flatMap(pair => readPair(reader, back, at, pair, cost));

export const readWide = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  const code = reader.text.charCodeAt(at);
  const copy = inStep(code, at, pairOf(code));
  if (back.pending !== 0) {
    const shifted = readShifted(reader, back, at, 0);
    const closed = readLostTrail(reader, back, at);
    return [...shifted, ...closed.flatMap(whole => emit(reader, whole, 0, copy))];
  }
  const copies = emit(reader, back, 0, copy);
  if (!reader.isGarbled(at)) return copies;
  const lost: Hypothesis = {...back, pending: PUNCTUATION_LEAD, pendingFrom: at};
  return [...copies, ...readShifted(reader, lost, at, COST.lostSilently)];
};
