import type {Span} from '../../article/span';
import {allMatches} from '../../lexicon/all-matches';
import {buildMatcher, type Matcher} from '../../lexicon/matcher';
import {ofLastText} from '../../lexicon/last-text';
import {NO_OWN_WORDS, ownWords, type OwnWords} from '../../lexicon/own-words';
import {lazy, readClassedWords, readRules, readWords} from '../../lexicon/word-list';

/** The words of an office: 常务副市长, head 市长, class area (data/lexicon/title-heads.txt). */
export interface Title extends Span {
  readonly text: string;
  readonly head: string;
  readonly headClass: string;
}

interface Head {
  readonly word: string;
  readonly headClass: string;
}

interface TitleContext {
  readonly notBefore: {readonly words: readonly string[]};
  readonly except: {readonly words: readonly string[]};
  readonly congress: {readonly before: readonly string[]};
  readonly longer: {readonly pattern: string};
  readonly goesOn: {readonly pattern: string};
  readonly ofBook: {readonly pattern: string};
}

/** Of offices in the user's own lexicon: no body is guessed for them. */
const OWN_CLASS = 'own';

const headsWith = (own: readonly string[]): Matcher<Head> => {
  const classes = new Map([
    ...own.map(word => [word, OWN_CLASS] as const),
    ...readClassedWords('lexicon', 'title-heads.txt'),
  ]);
  const entries = [...classes].map(([word, headClass]) => [word, {word, headClass}] as const);
  // 副总 is an office too: of 副总|理 the whole must be found first.
  const deputies = entries
    .filter(([word]) => word.startsWith('总'))
    .map(([word, head]) => [`副${word}`, head] as const);
  return buildMatcher([...entries, ...deputies]);
};
const modifiers = lazy(() => readWords('lexicon', 'title-modifiers.txt'));
const context = lazy(() => readRules<TitleContext>('title-context'));

const ofBook = lazy(() => new RegExp(context().ofBook.pattern, 'u'));
const goesOn = lazy(() => new RegExp(context().goesOn.pattern, 'uy'));

const isLongerWord = (text: string, end: number): boolean => {
  const pattern = goesOn();
  pattern.lastIndex = end;
  return pattern.test(text);
};

const longer = lazy(() => new RegExp(context().longer.pattern, 'u'));

/** 《北岸学刊》副|主编，《南岸学刊》编委: the book behind is another journal. */
const OF_JOURNAL = /》(?:杂志|期刊|学报)?[副常务执行]{0,3}$/u;

const LONGEST_MODIFIER = 5;
const MODIFIERS_AT_MOST = 4;

/** Start of the title that ends in a head at `start`: 常务|副|主任 goes back over 副 and 常务. */
const withModifiers = (text: string, start: number, from: number): number => {
  let at = start;
  for (let count = 0; count < MODIFIERS_AT_MOST; count += 1) {
    let length = Math.min(LONGEST_MODIFIER, at - from);
    while (length > 0 && !modifiers().has(text.slice(at - length, at))) length -= 1;
    if (length === 0) break;
    at -= length;
  }
  return at;
};

/** 被评为“优秀法官”: what somebody is called by an award. */
const AWARDED = /(?:评[为选]|授予|荣?获|命名|表彰)[^。；“]{0,8}“[^”。]{0,14}$/u;
const isHonour = (text: string, start: number, end: number): boolean =>
  text[end] === '”' && AWARDED.test(text.slice(Math.max(0, start - 28), start));

const isOffice = (text: string, start: number, end: number, head: string): boolean => {
  if (isHonour(text, start, end)) return false;
  const {notBefore, except, congress} = context();
  if (notBefore.words.some(word => text.startsWith(word, end))) return false;
  if (isLongerWord(text, end)) return false;
  if (text[end] === '会' && !except.words.some(word => text.startsWith(word, end))) return false;
  if (head === '司令' && text[end] === '部') return false;
  if (head.endsWith('长') && longer().test(text.slice(end, end + 2))) return false;
  if (head.endsWith('主编') && ofBook().test(text.slice(end, end + 6)))
    return OF_JOURNAL.test(text.slice(Math.max(0, start - 5), start));
  return head !== '代表' || congress.before.some(word => text.endsWith(word, start));
};

const readTitles = (text: string, heads: Matcher<Head>): readonly Title[] => {
  const titles: Title[] = [];
  let from = 0;
  for (const match of heads.longest(text)) {
    const end = text.startsWith('助理', match.end) ? match.end + 2 : match.end;
    if (!isOffice(text, match.start, end, match.value.word)) continue;
    const start = withModifiers(text, match.start, from);
    const {word, headClass} = match.value;
    titles.push({start, end, text: text.slice(start, end), head: word, headClass});
    from = end;
  }
  return titles;
};

type FindTitles = (text: string) => readonly Title[];

const finderWith = ({titles}: OwnWords): FindTitles => {
  const heads = lazy(() => headsWith(titles));
  return ofLastText(text => readTitles(text, heads()));
};

const known = finderWith(NO_OWN_WORDS);
/** As many as there are lexicons in use: one. */
const own = new WeakMap<OwnWords, FindTitles>();

const finderOf = (words: OwnWords): FindTitles => {
  const finder = own.get(words) ?? finderWith(words);
  own.set(words, finder);
  return finder;
};

/** All titles of the text in order, whatever else stands there; linear in its length. */
export const findTitles: FindTitles = text => {
  const words = ownWords();
  return words.titles.length === 0 ? known(text) : finderOf(words)(text);
};

/** 主　任：, 成 员：— a heading whose two characters are set apart; offsets are of the text. */
const SPACED =
  /(?<=^|\n|[\s\u3000])((?:\p{Script=Han}{1,2}[ \u3000]{1,6}){1,3})(\p{Script=Han})(?=[ \u3000]*[：:])/gu;

export const findSpacedTitles = (text: string): Title[] =>
  allMatches(SPACED, text).flatMap(match => {
    const joined = match[0].replace(/\s/gu, '');
    const [title] = findTitles(joined);
    if (title?.end !== joined.length || title.start !== 0) return [];
    return [{...title, start: match.index, end: match.index + match[0].length}];
  });
