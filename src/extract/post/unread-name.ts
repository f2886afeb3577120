/** Bodies that no mention shows, read off the words in front of an office: 北岸省|副省长, 云帆科技|总经理. */
import {lazy, readRules} from '../../lexicon/word-list';
import {endsLikeUnit} from '../body/suffix';
import {hasTypedEnding} from '../body/type';
import {isBareNoun} from '../mention/nested';
import type {Title} from '../title/find';
import {defaultBodyRules} from './body-context';

interface UnreadRules {
  readonly stops: {readonly words: readonly string[]};
  readonly vague: {readonly words: readonly string[]};
  readonly classes: {readonly names: readonly string[]};
  readonly brandHeads: {readonly words: readonly string[]};
}

const rules = lazy(() => readRules<UnreadRules>('unread-names'));

const AREA = /^\p{Script=Han}{1,8}(?:省|市|县|区|旗|州|盟|镇|乡|街道|社区|村)$/u;
const NAME = /^[\p{Script=Han}A-Za-z·]{2,14}$/u;
const LONGEST_BRAND = 6;

const isClean = (words: string): boolean =>
  NAME.test(words) &&
  !rules().stops.words.some(word => words.includes(word)) &&
  !rules().vague.words.includes(words) &&
  !isBareNoun(words);

/** The words name an area, and the office is one of areas: 江北市|副市长. */
const isAreaOf = (words: string, head: string): boolean =>
  AREA.test(words) && defaultBodyRules().areaTitles.heads.includes(head);

/** The name that ends where an office begins, by its ending alone; null when the words may be anything. */
export const unreadName = (words: string, title: Title): string | null => {
  if (!isClean(words)) return null;
  if (isAreaOf(words, title.head)) return words;
  const isOfBody =
    rules().classes.names.includes(title.headClass) &&
    !defaultBodyRules().personal.heads.includes(title.head);
  return isOfBody && words.length > 2 && (hasTypedEnding(words) || endsLikeUnit(words))
    ? words
    : null;
};

/** 云帆|董事长: words that are a brand when another name of the text begins with them. */
export const possibleBrand = (words: string, title: Title): string | null =>
  words.length <= LONGEST_BRAND && isClean(words) && rules().brandHeads.words.includes(title.head)
    ? words
    : null;
