/** Bodies that no mention shows, read off the words in front of an office: 北岸省|副省长, 云帆科技|总经理. */
import {lazy, readRules, readWords} from '../../../lexicon/word-list';
import {endsLikeUnit} from '../../body/suffix';
import {hasTypedEnding} from '../../body/type';
import {brandBeforeTrade} from '../../mention/body/brands';
import {isBareNoun} from '../../mention/body/nested';
import type {Title} from '../../title/find';
import {defaultBodyRules} from './body-context';

interface UnreadRules {
  readonly stops: {readonly words: readonly string[]};
  readonly edges: {readonly words: readonly string[]};
  readonly vague: {readonly words: readonly string[]};
  readonly classes: {readonly names: readonly string[]};
  readonly brandHeads: {readonly words: readonly string[]};
  readonly firmHeads: {readonly words: readonly string[]};
  readonly kinds: {readonly words: readonly string[]};
}

const rules = lazy(() => readRules<UnreadRules>('unread-names'));

const areas = lazy(() => readWords('lexicon', 'areas.txt'));

const AREA = /^\p{Script=Han}{1,8}(?:省|市|县|区|旗|州|盟|镇|乡|街道|社区|村)$/u;
const NAME = /^[\p{Script=Han}A-Za-z·]{2,14}$/u;
const LONGEST_BRAND = 6;

const isClean = (words: string): boolean =>
  NAME.test(words) &&
  !rules().stops.words.some(word => words.includes(word)) &&
  !rules().edges.words.some(word => words.startsWith(word) || words.endsWith(word)) &&
  !rules().vague.words.includes(words) &&
  !isBareNoun(words);

const isFirmWithTrade = (words: string): boolean => {
  const brand = brandBeforeTrade(words);
  return brand !== null && isClean(brand);
};

/** True for words in front of an office that are no phrase, so that they may name its body. */
export const mayBeName = (words: string): boolean => isClean(words) || isFirmWithTrade(words);

/** 北岸市 for 北岸市|副市长 and, of an area of the gazetteer, for 北岸|市长. */
const areaOf = (words: string, head: string): string | null => {
  if (head === '主席' && words.endsWith('自治区')) return words;
  if (!defaultBodyRules().areaTitles.heads.includes(head)) return null;
  if (AREA.test(words)) return words;
  const whole = words + head.slice(0, 1);
  return areas().has(whole) ? whole : null;
};

/** 云帆重工|董事长: words as long as the short names of firms are, in front of an office that only firms have. */
const isFirm = (words: string, {head}: Title): boolean =>
  /^\p{Script=Han}{4,6}$/u.test(words) &&
  rules().firmHeads.words.includes(head) &&
  !rules().kinds.words.some(word => words.includes(word));

/** The name that ends where an office begins, by its ending alone; null when the words may be anything. */
export const unreadName = (words: string, title: Title): string | null => {
  if (title.headClass === 'company' && isFirmWithTrade(words)) return words;
  if (!isClean(words)) return null;
  const area = areaOf(words, title.head);
  if (area !== null) return area;
  if (isFirm(words, title)) return words;
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

/** 晚舟|投资合伙人: the trade is the firm's, where no office is of a trade. */
const TRADE = /^(?:投资|资本)(?=(?:[^总监]*合伙人|首席\p{Script=Han}+官|董事总经理)$)/u;

/** The words of the title that belong to the unread name in front of it; '' when none do. */
export const tradeInTitle = (words: string, {text}: Title): string =>
  mayBeName(words) ? (TRADE.exec(text)?.[0] ?? '') : '';
