import {nameStart} from '../mention/suffix-bodies';

/** Nouns for the body at hand. */
const COMMON_NOUN = /(?:公司|集团|学校|医院|协会)$/u;

/** 近日收到|公司|董事: a common noun behind a verb is no unit. */
export const cutVerb = (words: string): number => {
  const noun = COMMON_NOUN.exec(words)?.index ?? 0;
  return nameStart(words, noun, 0) === noun ? noun : 0;
};
