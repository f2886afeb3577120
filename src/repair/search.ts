/**
 * Finds the likeliest reading of a damaged text: a beam search from left to right. Where all is
 * plain there is one hypothesis and nothing is searched; a search begins at the first doubtful
 * character and ends as soon as one hypothesis is left, so the time grows with the text alone.
 */
import {keepBest} from './beam';
import {readAscii, readEnd, readTornMark, readWide} from './character-step';
import {COST, LOSERS} from './costs';
import {trailOfMark} from './gbk';
import {goOn, type Hypothesis} from './hypothesis';
import {readLostByte} from './lost-byte-step';
import {noteAt} from './note';
import {dropNote} from './note-step';
import {isLossSign, type Reader} from './reader';

const BRACKET = 0x28;

const readSign = (reader: Reader, back: Hypothesis, at: number, mayLose: boolean): Hypothesis[] => {
  const beforeMark = trailOfMark(reader.text.charCodeAt(at + 1)) !== 0;
  const doubtful = goOn(back, beforeMark ? COST.questionBeforeMark : 0, {end: at, kind: null});
  const literal = back.pending === 0 ? readAscii(reader, doubtful, at) : [];
  return mayLose && !reader.isCrowded(at)
    ? [...literal, ...readLostByte(reader, back, at)]
    : [...literal, ...readTornMark(reader, back, at)];
};

const readBracket = (reader: Reader, back: Hypothesis, at: number): Hypothesis[] => {
  const note = noteAt(reader.text, at);
  const dropped = note === null ? null : dropNote(reader, back, note);
  if (dropped?.certain === true) return [dropped.next];
  const kept = readAscii(reader, back, at);
  return dropped === null ? kept : [dropped.next, ...kept];
};

const readOne = (reader: Reader, back: Hypothesis, at: number, mayLose: boolean): Hypothesis[] => {
  const code = reader.text.charCodeAt(at);
  if (isLossSign(code)) return readSign(reader, back, at, mayLose);
  if (code === BRACKET) return readBracket(reader, back, at);
  return code < 0x80 ? readAscii(reader, back, at) : readWide(reader, back, at);
};

/** Notes make hypotheses jump ahead, so those of several places wait side by side. */
type Waiting = Map<number, Hypothesis[]>;

const wait = (waiting: Waiting, hypothesis: Hypothesis): void => {
  const others = waiting.get(hypothesis.end);
  if (others === undefined) waiting.set(hypothesis.end, [hypothesis]);
  else others.push(hypothesis);
};

/** A text ends as a line does, which tells a full stop from other marks. */
const best = (reader: Reader, last: readonly Hypothesis[], start: Hypothesis): Hypothesis => {
  const newline = reader.model.idOf(0x0a);
  const whole = last.flatMap(h => readEnd(reader, h));
  const ended = whole.map(h => ({...h, cost: h.cost + reader.model.cost(h.context, newline)}));
  return keepBest(ended)[0] ?? start;
};

/**
 * Searches from a place where bytes and characters are in step to the next such place at which one
 * hypothesis is left, or to the end of the text, and returns that hypothesis.
 */
export const search = (reader: Reader, start: Hypothesis): Hypothesis => {
  const {length} = reader.text;
  const waiting: Waiting = new Map();
  let beam: readonly Hypothesis[] = [start];
  for (let at = start.end; at < length; at += 1) {
    beam.forEach((back, rank) => {
      for (const next of readOne(reader, back, at, rank < LOSERS)) wait(waiting, next);
    });
    beam = keepBest(waiting.get(at + 1) ?? []);
    waiting.delete(at + 1);
    const [only] = beam;
    if (only?.pending === 0 && beam.length === 1 && waiting.size === 0) return only;
  }
  return best(reader, beam, start);
};
