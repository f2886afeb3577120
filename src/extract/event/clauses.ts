import type {Span} from '../../article/span';
import {marksOf} from '../clause';
import {headPlaces} from './words';

const MARKS = marksOf('，,。；;：:！？!?\n');
const STOP = '.'.charCodeAt(0);
const DECIMAL = /^\d\.\d$/u;

/** An ASCII stop parts clauses too, but for 3.5. */
const partsClauses = (signs: string, place: number): boolean => {
  const sign = signs.charCodeAt(place);
  if (sign === STOP) return !DECIMAL.test(signs.slice(place - 1, place + 2));
  return MARKS.has(sign);
};

const clauseAround = (signs: string, place: number): Span => {
  let start = place;
  while (start > 0 && !partsClauses(signs, start - 1)) start--;
  let end = place;
  while (end < signs.length && !partsClauses(signs, end)) end++;
  return {start, end};
};

/** The clauses in which the name of an event may end; most have no head, and nothing is read there. */
export const clausesWithHead = (signs: string): Span[] => {
  const clauses: Span[] = [];
  for (const {start} of headPlaces().matchAll(signs)) {
    if (start >= (clauses.at(-1)?.end ?? 0)) clauses.push(clauseAround(signs, start));
  }
  return clauses;
};
