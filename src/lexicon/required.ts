import type {Span} from '../article/span';
import {stepOver} from './all-matches';
import {COMMON, type Clause} from './clauses';
import {ofLastText} from './last-text';
import {Literals} from './literals';
import {needsOf, rarest, type Needs} from './pattern-needs';

/**
 * A pattern that reads only texts which hold what every match of it must hold, and of a long text
 * only the stretches around that. It finds what the pattern alone would find.
 */
export interface Gated {
  readonly test: (text: string) => boolean;
  /** The first match, wherever it stands. */
  readonly exec: (text: string) => RegExpExecArray | null;
  /** Like `text.matchAll(pattern)`; the `input` of a match may end before the text does. */
  readonly matchAll: (text: string) => RegExpExecArray[];
}

/** Of shorter texts, sentences, only whether the words are there is asked. */
const LONG = 256;

/** The words that any gated pattern needs: one pass over a short text serves them all. */
const literals = new Literals();

/** Clauses of common signs are asked only where a pattern needs nothing else. */
const rareOf = (clauses: readonly Clause[]): readonly Clause[] => {
  const rare = clauses.filter(words => !words.some(word => COMMON.test(word)));
  return rare.length > 0 ? rare : clauses;
};

/** Code units of the widest character. */
const widest = ofLastText(text => (/[\u{10000}-\u{10ffff}]/u.test(text) ? 2 : 1));

/** A global pattern of what stands in every match, and the most code units it reads. */
interface Sign {
  readonly word: RegExp;
  readonly length: number;
}

const WHOLE: Span = {start: 0, end: Infinity};

/**
 * Stretches that hold all a match can look at around the words it needs, and one place more, so that
 * a match sees no end where the text goes on. The whole text when they would be most of it.
 */
const stretches = (text: string, {word, length}: Sign, reach: number): readonly Span[] => {
  const spans: {start: number; end: number}[] = [];
  let size = 0;
  word.lastIndex = 0;
  for (let from = 0; word.test(text); from = word.lastIndex) {
    // `test` makes no match, which costs most here, and tells only the end of the word.
    const start = Math.max(0, Math.max(from, word.lastIndex - length) + 1 - reach);
    // A word that begins inside this one is not found: what a match with it sees is taken in.
    const end = word.lastIndex + length + reach;
    const last = spans.at(-1);
    size += end - Math.max(start, last?.end ?? 0);
    if (last && start <= last.end) last.end = end;
    else spans.push({start, end});
  }
  return size * 2 > text.length ? [WHOLE] : spans;
};

const escaped = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|-]/gu, sign => `\\u{${sign.charCodeAt(0).toString(16)}}`);

const anyOf = (words: readonly string[]): RegExp => {
  const sources = words.map(escaped);
  const isList = words.every(word => word.length === 1);
  // Of two that begin together the longer is to be found.
  const longestFirst = sources.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(isList ? `[${sources.join('')}]` : longestFirst, 'gu');
};

const signOf = (words: readonly string[]): Sign => ({
  word: anyOf(words),
  length: Math.max(...words.map(word => word.length)),
});

/** Where in a text matches may stand. */
type Gate = (text: string) => readonly Span[];

const around =
  (sign: Sign, reach: number): Gate =>
  text => {
    if (Number.isFinite(reach)) return stretches(text, sign, reach * widest(text));
    return text.search(sign.word) < 0 ? [] : [WHOLE];
  };

const gateOf = ({clauses, reach}: Needs): Gate => {
  const rare = rareOf(clauses);
  const best = rarest(rare);
  if (!best) return () => [WHOLE];
  const numbers = rare.map(words => literals.add(words));
  const ofLong = around(signOf(best), reach);
  const ofShort: Gate = text => (literals.holdsAll(text, numbers) ? [WHOLE] : []);
  return text => (text.length < LONG ? ofShort(text) : ofLong(text));
};

/** @param near a global pattern of what stands in every match, where that says more than words do */
export const gated = (pattern: RegExp, near?: RegExp): Gated => {
  const needs = needsOf(pattern);
  const gate = near
    ? around({word: near, length: needsOf(near).reach * 2}, needs.reach)
    : gateOf(needs);
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);

  const search = (text: string, isEnough: boolean): RegExpExecArray[] => {
    const matches: RegExpExecArray[] = [];
    let from = 0;
    for (const {start, end} of gate(text)) {
      const stretch = end < text.length ? text.slice(0, end) : text;
      global.lastIndex = Math.max(from, start);
      for (let match = global.exec(stretch); match; match = global.exec(stretch)) {
        matches.push(match);
        if (isEnough) return matches;
        stepOver(global, match);
        from = global.lastIndex;
      }
    }
    return matches;
  };
  return {
    test: text => search(text, true).length > 0,
    exec: text => search(text, true)[0] ?? null,
    matchAll: text => search(text, false),
  };
};
