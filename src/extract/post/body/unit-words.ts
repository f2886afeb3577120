/** What of the words in front of an office is a unit's name, and what the clause's. */
import {nameStart} from '../../mention/body/suffix-bodies';

/** Nouns for the body at hand. */
const COMMON_NOUN = /(?:公司|集团|学校|医院|协会)$/u;

/** 近日收到|公司|董事: a common noun behind a verb is no unit. */
export const cutVerb = (words: string): number => {
  const noun = COMMON_NOUN.exec(words)?.index ?? 0;
  return nameStart(words, noun, 0) === noun ? noun : 0;
};

/** Prepositions in front of a unit are none of its name: 在|党支部. */
const PREPOSITION = /^(?:[在由向对从经请让被据与和及到]|同(?=(?:集团|公司|学校|学院|医院|协会)$))/u;
/** 审议了|党委: the end of a verb in front of a Party body. */
const VERB = /^.*[了过着的](?=\p{Script=Han}{2})/u;

/** 选出新一届|支部委员会: which term of it. */
const TERM =
  /^(?:.*(?:选举产生|产生|选出|成立|组建))?(?:新一届|本届|首届|现任)?(?=\p{Script=Han}{2})/u;

/** The words of a unit without those of the clause in front of it. */
export const withoutClause = (words: string): string =>
  words.replace(PREPOSITION, '').replace(VERB, '').replace(TERM, '');

/** 第三野战军|二十六军|参谋长. */
const TROOPS = /^(?:[陆海空]军|武警)?第?[一二三四五六七八九十百]+[军师旅团营连]$/u;
export const isTroop = (words: string): boolean => TROOPS.test(words);
