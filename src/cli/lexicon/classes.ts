/** The word at the beginning of a lexicon line, in English or Chinese, and what it makes of the name. */
import {BODY_TYPES, type BodyType} from '../../article/facts';
import {KIND_WORDS} from '../../language/graph-words';

export type WordClass = 'person' | 'title' | 'body' | BodyType;

const OTHERS: readonly (readonly [WordClass, string])[] = [
  ['person', '人物'],
  ['title', '职务'],
  ['body', '机构'],
  ['other', '其他机构'],
];

/** `body`: a body whose type its name tells. */
export const CLASS_WORDS: readonly (readonly [english: WordClass, chinese: string])[] = [
  ...OTHERS,
  ...BODY_TYPES.filter(type => type !== 'other').map(type => [type, KIND_WORDS[type].zh] as const),
];

export const classOf = (word: string): WordClass | null =>
  CLASS_WORDS.find(
    ([english, chinese]) => word === chinese || word.toLowerCase() === english,
  )?.[0] ?? null;
