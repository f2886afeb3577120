import type {Span} from '../../../article/span';
import {buildMatcher} from '../../../lexicon/matcher';
import {lazy, readRules, readWords} from '../../../lexicon/word-list';
import type {Mention} from '../../document';
import {mentionAt} from '../tagged';

interface SuffixRules {
  readonly endings: {readonly words: readonly string[]};
  readonly stops: {readonly words: readonly string[]};
  readonly compounds: {readonly words: readonly string[]};
  readonly vague: {readonly words: readonly string[]};
}

const rules = lazy(() => {
  const {endings, stops, compounds, vague} = readRules<SuffixRules>('suffix-bodies');
  return {
    endings: buildMatcher(endings.words.map(word => [word, word] as const)),
    stops: new Set(stops.words),
    longestStop: Math.max(...stops.words.map(word => word.length)),
    compound: new RegExp(compounds.words.join('|'), 'gu'),
    vague: new Set(vague.words),
  };
});

/** True of words that hold one which no name of a body does: a verb, a preposition, a count. */
export const holdsStop = (words: string): boolean => {
  const rest = words.replace(rules().compound, '　');
  return [...rules().stops].some(stop => rest.includes(stop));
};

/** Places of the text between two that lie inside a word which no stop parts: 全|国, 外|事. */
const inCompounds = (text: string, from: number, end: number): ReadonlySet<number> => {
  const inside = new Set<number>();
  for (const {index, 0: word} of text.slice(from, end + AHEAD).matchAll(rules().compound))
    for (let at = 1; at <= word.length; at += 1) inside.add(from + index + at);
  return inside;
};

const MARK = /[^\p{Script=Han}A-Za-z0-9]/u;
const LONGEST = 20;
/** How far behind the stem a word of its may reach. */
const AHEAD = 3;
const SHORTEST_STEM = 2;
const CONFIDENCE = 0.6;

/** 上 of 上海 is no word of its own. */
const areaStarts = lazy(
  () => new Set([...readWords('lexicon', 'areas.txt')].map(name => name.slice(0, 2))),
);

/** 云帆（北岸）有限公司: a bracket with a place or a kind of firm, inside the name. */
const BRACKET = /[（(]\p{Script=Han}{2,6}[）)]$/u;
const LONGEST_BRACKET = 8;

/** Where the words that may belong to a name begin, going back from `end`, never before `from`. */
export const nameStart = (text: string, end: number, from: number): number => {
  const {stops, longestStop} = rules();
  const inside = inCompounds(text, from, end);
  for (let at = end; at > from; at -= 1) {
    const bracket = BRACKET.exec(text.slice(Math.max(from, at - LONGEST_BRACKET), at));
    if (bracket) at -= bracket[0].length;
    if (MARK.test(text[at - 1] ?? '')) return at;
    if (areaStarts().has(text.slice(at - 1, at + 1)) || inside.has(at)) continue;
    for (let length = Math.min(longestStop, at - from); length > 0; length -= 1) {
      if (stops.has(text.slice(at - length, at))) return at;
    }
  }
  return from;
};

/** Bodies by their ending (data/rules/suffix-bodies.json) in what `taken`, sorted, leaves free. */
export const suffixBodies = (text: string, taken: readonly Span[]): Mention[] => {
  const found: Mention[] = [];
  let next = 0;
  let free = 0;
  for (const ending of rules().endings.longest(text)) {
    while ((taken[next]?.end ?? Infinity) <= ending.start) {
      free = taken[next]?.end ?? free;
      next += 1;
    }
    if ((taken[next]?.start ?? Infinity) < ending.end) continue;
    const start = nameStart(text, ending.start, Math.max(free, ending.start - LONGEST));
    const stem = text.slice(start, ending.start);
    // A stem that ran into its bound began somewhere else: it is no name.
    const isWhole = start === 0 || start > ending.start - LONGEST;
    if (stem.length < SHORTEST_STEM || rules().vague.has(stem) || !isWhole) continue;
    found.push(mentionAt(text, {start, end: ending.end}, 'body', 'suffix', CONFIDENCE));
    free = ending.end;
  }
  return found;
};
