/** "(pinyin)" and, where a lost byte took the bracket with it, "pinyin)". */
import {isSyllable, withoutTone} from './syllable';

export interface Note {
  readonly syllable: string;
  /** Offset behind the closing bracket. */
  readonly end: number;
}

/** zhuàng: no syllable is longer. */
const LONGEST = 6;
const LETTERS = new Set('abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü');

/** The note whose letters begin at `start`; looks at most seven characters ahead. */
export const noteLettersAt = (text: string, start: number): Note | null => {
  let end = start;
  while (end - start < LONGEST && LETTERS.has(text.charAt(end))) end += 1;
  if (end === start || text[end] !== ')') return null;
  const syllable = text.slice(start, end);
  return isSyllable(syllable) ? {syllable, end: end + 1} : null;
};

export const noteAt = (text: string, start: number): Note | null =>
  text[start] === '(' ? noteLettersAt(text, start + 1) : null;

export const hasTone = (syllable: string): boolean => withoutTone(syllable) !== syllable;
