import {overlaps, type Span} from '../../article/span';
import {buildMatcher} from '../../lexicon/matcher';
import type {Mention} from '../document';
import {OWN_RULE} from './own-names';

/** A name found with this much confidence is looked for in the whole article. */
const SURE = 0.7;
const SHORTEST = {person: 2, body: 3, area: 3, title: 9} as const;

/** Sorted spans that do not overlap, for quick look-up. */
const overlapsAny = (sorted: readonly Span[], span: Span): boolean => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && overlaps(next, span);
};

/**
 * Further places of names that are known from a sure mention, also one inside a longer name: once
 * found, a name is found everywhere. `taken` is sorted and does not overlap.
 */
export const propagated = (
  text: string,
  known: readonly Mention[],
  taken: readonly Mention[],
): Mention[] => {
  const sure = new Map<string, Mention>();
  for (const mention of known) {
    // One's own words were looked for everywhere already, and not within others.
    if (mention.rule === OWN_RULE) continue;
    if (mention.confidence >= SURE && mention.name.length >= SHORTEST[mention.kind]) {
      sure.set(text.slice(mention.start, mention.end), mention);
    }
  }
  return buildMatcher(sure)
    .longest(text)
    .filter(match => !overlapsAny(taken, match))
    .map(({start, end, value}) => ({
      ...value,
      start,
      end,
      rule: 'same-name',
      confidence: value.confidence * 0.9,
    }));
};
