import type {Span} from '../article/span';
import {Literals} from './literals';
import {needsOf} from './pattern-needs';

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

/** The words that any gated pattern needs: one pass over a text serves them all. */
const literals = new Literals();

/** Too common to tell texts apart, where a pattern needs other words too. */
const COMMON = /^[\s，。、；：:,;.（）()“”的\d]$/u;

const addClauses = (clauses: readonly (readonly string[])[]): readonly number[] => {
  const rare = clauses.filter(words => !words.some(word => COMMON.test(word)));
  return (rare.length > 0 ? rare : clauses).map(words => literals.add(words));
};

/** The fewest ends that one of the clauses has in the text; none when a clause stands nowhere. */
const fewestEnds = (text: string, clauses: readonly number[]): readonly number[] => {
  const found = literals.in(text);
  let fewest: readonly number[] | null = null;
  for (const clause of clauses) {
    const ends = found.get(clause);
    if (!ends) return [];
    if (!fewest || ends.length < fewest.length) fewest = ends;
  }
  return fewest ?? [];
};

/** All that a match can look at, by the words it must hold: apart, and one place more than it sees. */
const stretches = (ends: readonly number[], reach: number, length: number): Span[] => {
  if (ends.length * reach * 2 > length) return ends.length > 0 ? [{start: 0, end: length}] : [];
  const spans: {start: number; end: number}[] = [];
  for (const end of ends) {
    const last = spans.at(-1);
    if (last && end - reach <= last.end) last.end = end + reach;
    else spans.push({start: Math.max(0, end - reach), end: end + reach});
  }
  return spans;
};

export const gated = (pattern: RegExp): Gated => {
  const {clauses, reach} = needsOf(pattern);
  const own = addClauses(clauses);
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);

  const search = (text: string, isEnough: boolean): RegExpExecArray[] => {
    const spans =
      own.length === 0
        ? [{start: 0, end: text.length}]
        : stretches(fewestEnds(text, own), reach, text.length);
    const matches: RegExpExecArray[] = [];
    let from = 0;
    for (const {start, end} of spans) {
      const stretch = end < text.length ? text.slice(0, end) : text;
      global.lastIndex = Math.max(from, start);
      for (let match = global.exec(stretch); match; match = global.exec(stretch)) {
        matches.push(match);
        if (isEnough) return matches;
        if (match[0] === '') global.lastIndex += 1;
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
