/** Does a character have this reading? The sites write the commonest one, whatever the word. */
import type {pinyin as Pinyin} from 'pinyin-pro';
import {hasTone} from './note';
import {withoutTone} from './syllable';

/** `near`: the same letters under another tone, which the dictionary may not list (績 as jī). */
export type ReadingMatch = 'usual' | 'other' | 'near' | 'none';

// Loaded with the first note: most texts have none.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import() would make repair() wait
const dictionary = () => require('pinyin-pro') as {pinyin: typeof Pinyin};

const cache = new Map<number, readonly string[]>();

const readingsOf = (code: number): readonly string[] => {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const {pinyin} = dictionary();
  const usual = pinyin(char, {type: 'array'});
  const readings = [...new Set([...usual, ...pinyin(char, {type: 'array', multiple: true})])];
  cache.set(code, readings);
  return readings;
};

export const matchReading = (code: number, syllable: string): ReadingMatch => {
  const readings = readingsOf(code);
  const letters = withoutTone(syllable);
  const place = hasTone(syllable)
    ? readings.indexOf(syllable)
    : readings.findIndex(reading => withoutTone(reading) === letters);
  if (place >= 0) return place === 0 ? 'usual' : 'other';
  return readings.some(reading => withoutTone(reading) === letters) ? 'near' : 'none';
};
