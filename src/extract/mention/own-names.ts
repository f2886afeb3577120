/** Bodies and people of the user's own lexicon, wherever they stand: rule `user-lexicon`. */
import {byPosition, overlaps, type Span} from '../../article/span';
import {ownWords} from '../../lexicon/own-words';
import {hasTypedEnding} from '../body/type';
import type {Mention} from '../document';

export const OWN_RULE = 'user-lexicon';
const CONFIDENCE = 0.99;

/** Letters and digits go on: HX is no name in HX2. */
const LETTER = /[\p{Script=Latin}\p{Number}]/u;
const isWhole = (text: string, {start, end}: Span): boolean =>
  ![
    [start - 1, start],
    [end - 1, end],
  ].some(places => places.every(at => LETTER.test(text[at] ?? '')));

/** Leftmost first, of those the longest; sorted, none across another. */
const ownNames = (text: string): Mention[] =>
  ownWords()
    .names.longest(text)
    .filter(match => isWhole(text, match))
    .map(({start, end, value: {kind, type}}) => ({
      start,
      end,
      kind: kind === 'person' ? kind : 'body',
      name: text.slice(start, end),
      type,
      rule: OWN_RULE,
      confidence: CONFIDENCE,
    }));

/** Those of some sorted spans, apart from each other, that a span meets. */
const metBy = <T extends Span>(sorted: readonly T[], span: Span): readonly T[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sorted[end]?.start ?? Infinity) < span.end) end += 1;
  return sorted.slice(low, end);
};

/**
 * Whether what was found is a longer name around one's own: 河湾智谷|党委, 北岭市|河湾智谷, a person's
 * in a body's; but not 走进|河湾智谷.
 */
const isLonger = (text: string, found: Mention, own: Mention): boolean => {
  if (found.start > own.start || found.end < own.end || found.name === own.name) return false;
  if (own.kind === 'person') return true;
  return (
    found.kind === 'body' &&
    (found.start === own.start || hasTypedEnding(text.slice(found.start, own.start)))
  );
};

/** Adds one's own names to what was found: they take the place of what crosses them. */
export const withOwnNames = (text: string, found: readonly Mention[]): readonly Mention[] => {
  const own = ownNames(text);
  if (own.length === 0) return found;
  const inner = new Set(
    found.flatMap(mention => metBy(own, mention).filter(each => isLonger(text, mention, each))),
  );
  const outer = own.filter(each => !inner.has(each));
  return [...found.filter(mention => metBy(outer, mention).length === 0), ...outer];
};

const key = ({start, end}: Span): string => `${start} ${end}`;

/** A body's name inside a longer one is one's own as well; what is free needs nobody's leave. */
const belongs = (own: Mention, mentions: readonly Mention[]): boolean => {
  const met = mentions.filter(mention => overlaps(mention, own));
  return met.every(
    ({kind, start, end}) =>
      own.kind === 'body' && kind === 'body' && start <= own.start && end >= own.end,
  );
};

/** When all is found: one's own names keep kind and type, and stand inside longer names too. */
export const settledOwnNames = (text: string, mentions: readonly Mention[]): Mention[] => {
  const own = ownNames(text);
  if (own.length === 0) return [...mentions];
  const ownAt = new Map(own.map(each => [key(each), each]));
  const settled = mentions.map(mention => ownAt.get(key(mention)) ?? mention);
  const there = new Set(mentions.map(key));
  const missing = own.filter(each => !there.has(key(each)) && belongs(each, mentions));
  return [...settled, ...missing].sort(byPosition);
};
