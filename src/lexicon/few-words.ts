import type {Match} from './matcher';

/** Marks the characters that words begin with; clear between two texts. */
const beginsWord = new Uint8Array(0x10000);

/**
 * The words of a short list in a text, leftmost first, of those the longest: what `buildMatcher`
 * finds, without its automaton, for names that one article alone has.
 */
export const longestOf = <T>(text: string, words: ReadonlyMap<string, T>): Match<T>[] => {
  const byStart = new Map<number, string[]>();
  for (const word of [...words.keys()].sort((a, b) => b.length - a.length)) {
    if (word === '') continue;
    const unit = word.charCodeAt(0);
    const others = byStart.get(unit);
    if (others) others.push(word);
    else byStart.set(unit, [word]);
    beginsWord[unit] = 1;
  }
  const matches: Match<T>[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charCodeAt(start);
    if (beginsWord[unit] === 0) continue;
    const word = byStart.get(unit)?.find(candidate => text.startsWith(candidate, start));
    if (word === undefined) continue;
    const end = start + word.length;
    matches.push({start, end, value: words.get(word) as T});
    start = end - 1;
  }
  for (const unit of byStart.keys()) beginsWord[unit] = 0;
  return matches;
};
