import type {Match} from './matcher';

/** Of each character which list of words begins with it, 0 for none; all 0 between two texts. */
const listOf = new Uint16Array(0x10000);

/**
 * The words of a short list in a text, leftmost first, of those the longest: what `buildMatcher`
 * finds, without its automaton, for names that one article alone has.
 */
export const longestOf = <T>(text: string, words: ReadonlyMap<string, T>): Match<T>[] => {
  const lists: string[][] = [[]];
  for (const word of [...words.keys()].sort((a, b) => b.length - a.length)) {
    if (word === '') continue;
    const unit = word.charCodeAt(0);
    if (listOf[unit] === 0) listOf[unit] = lists.push([]) - 1;
    lists[listOf[unit] ?? 0]?.push(word);
  }
  const matches: Match<T>[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const list = listOf[text.charCodeAt(start)] ?? 0;
    if (list === 0) continue;
    const word = lists[list]?.find(candidate => text.startsWith(candidate, start));
    if (word === undefined) continue;
    const end = start + word.length;
    matches.push({start, end, value: words.get(word) as T});
    start = end - 1;
  }
  for (const [word] of words) listOf[word.charCodeAt(0)] = 0;
  return matches;
};
