import type {Span} from '../article/span';
import {buildClauseScanner, COMMON, type Clause} from './clauses';
import {ofLastText} from './last-text';
import {needsOf} from './pattern-needs';

/** Ends of the words of each clause in a text, rising, by the clause's number. */
type Places = ReadonlyMap<number, readonly number[]>;

/** What any pattern that asks here needs: one pass over a text finds it for all of them. */
const clauses: Clause[] = [];
let placesIn: ((text: string) => Places) | null = null;

const buildReader = (): ((text: string) => Places) => {
  const {clausesOf, scan} = buildClauseScanner(clauses);
  return ofLastText(text => {
    const places = new Map<number, number[]>();
    scan(text, (word, end) => {
      for (const clause of clausesOf(word)) {
        const ends = places.get(clause);
        if (ends) ends.push(end);
        else places.set(clause, [end]);
      }
    });
    return places;
  });
};

const isWithin = (ends: readonly number[] | undefined, {start, end}: Span): boolean => {
  if (!ends) return false;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (ends[low] ?? Infinity) <= end;
};

const isLong = (words: Clause): boolean => words.every(word => word.length > 1);

/** Clauses that tell texts apart: longer words, or else at least no marks. */
const tellingOf = (all: readonly Clause[]): readonly Clause[] => {
  const long = all.filter(isLong);
  return long.length > 0 ? long : all.filter(words => !words.some(word => COMMON.test(word)));
};

/**
 * Whether a part of a text (a sentence of an article) holds what every match of a pattern must hold.
 * The text is read once for all its parts and for all patterns.
 */
export const mayStandIn = (pattern: RegExp): ((text: string, part: Span) => boolean) => {
  const own = tellingOf(needsOf(pattern).clauses)
    .toSorted((a, b) => a.length - b.length)
    .map(words => clauses.push(words) - 1);
  placesIn = null;
  return (text, part) => {
    const places = (placesIn ??= buildReader())(text);
    return own.every(clause => isWithin(places.get(clause), part));
  };
};

/** The matches of a pattern in a part of a text; their places are those in the part. */
export const matchesIn = (pattern: RegExp): ((text: string, part: Span) => RegExpExecArray[]) => {
  const mayMatch = mayStandIn(pattern);
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return (text, part) =>
    mayMatch(text, part) ? [...text.slice(part.start, part.end).matchAll(global)] : [];
};
