import {lazy, readWords} from '../../../lexicon/word-list';
import {personContext} from './person-context';

export const surnames = lazy(() => readWords('lexicon', 'surnames.txt'));

const FULL_NAME = /^\p{Script=Han}{2,4}$/u;

/** Two or three characters behind a single surname, three or four with a compound one. */
export const looksLikeName = (name: string): boolean => {
  const hasSurname =
    (name.length >= 3 && surnames().has(name.slice(0, 2))) ||
    (name.length <= 3 && surnames().has(name.slice(0, 1)));
  return hasSurname && FULL_NAME.test(name);
};

/** 丹增曲珍, 哈斯巴根: written with nothing but characters for the sounds of other languages. */
const TRANSLITERATED = /^\p{Script=Han}{3,8}$/u;
export const looksTransliterated = (name: string): boolean =>
  TRANSLITERATED.test(name) &&
  Array.from(name).every(character => personContext().transliterated.has(character));
