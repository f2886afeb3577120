import {lazy, readRules} from '../../lexicon/word-list';
import {endsLikeUnit, isCommittee, partyPartStart} from '../body/suffix';
import type {Mention} from '../document';
import {mentionAt} from './tagged';

interface NestedRules {
  readonly heads: {readonly words: readonly string[]};
  readonly whole: {readonly starts: readonly string[]};
  readonly notSplit: {readonly after: readonly string[]};
  readonly bare: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const {heads, whole, notSplit, bare} = readRules<NestedRules>('nested-bodies');
  const words = [...heads.words].sort((a, b) => b.length - a.length);
  return {heads: words, whole: whole.starts, notSplit: notSplit.after, bare: new Set(bare.words)};
});

/** 街道, 公司: a common noun that is no body of its own. */
export const isBareNoun = (name: string): boolean => rules().bare.has(name);

const isUnitRest = (rest: string): boolean =>
  rest.length >= 2 &&
  (endsLikeUnit(rest) || partyPartStart(rest) === 0) &&
  !rules().notSplit.some(word => rest.startsWith(word));

/** Where the parent's name ends inside a body's name, nearest to its end first; -1 when it has none. */
export const parentEnd = (name: string): number => {
  const party = partyPartStart(name);
  if (party > 0 && !isCommittee(name)) return party;
  const {heads, whole} = rules();
  if (whole.some(start => name.startsWith(start))) return -1;
  for (let end = name.length - 2; end >= 2; end -= 1) {
    const parent = name.slice(0, end);
    if (
      heads.some(head => parent.endsWith(head) && parent !== head) &&
      isUnitRest(name.slice(end))
    ) {
      return end;
    }
  }
  return -1;
};

/** The bodies named inside a body's name, outermost first: 北岸大学文学院, 北岸大学. */
export const nestedMentions = (text: string, outer: Mention): Mention[] => {
  const found: Mention[] = [];
  let name = outer.name;
  for (let end = parentEnd(name); end > 0; end = parentEnd(name)) {
    name = name.slice(0, end);
    if (isBareNoun(name) || name.length < 2) break;
    const span = {start: outer.start, end: outer.start + end};
    found.push(mentionAt(text, span, 'body', 'nested', outer.confidence * 0.95));
  }
  return found;
};
