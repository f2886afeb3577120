/** Syllables of pinyin, with tone marks or without. */
import {readDataLines} from '../lexicon/data-file';

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/gu;

export const withoutTone = (syllable: string): string =>
  syllable.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC').replace('v', 'ü');

let syllables: ReadonlySet<string> | undefined;

export const isSyllable = (letters: string): boolean => {
  syllables ??= new Set(readDataLines('repair', 'syllables.txt').flatMap(line => line.split(' ')));
  return syllables.has(withoutTone(letters));
};
