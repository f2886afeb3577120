import {buildMatcher} from '../../../lexicon/matcher';
import {lazy, readRules, readWords} from '../../../lexicon/word-list';
import type {Mention} from '../../document';

interface WordRule {
  readonly words: readonly string[];
}

interface BrandRules {
  readonly ends: WordRule;
  readonly trades: WordRule;
  readonly notBrands: WordRule;
}

const rules = lazy(() => {
  const {ends, trades, notBrands} = readRules<BrandRules>('brands');
  return {
    end: new RegExp(`(?:${ends.words.join('|')})$`, 'u'),
    trade: new RegExp(trades.words.join('|'), 'gu'),
    tradeEnd: new RegExp(`(?:${trades.words.join('|')})$`, 'u'),
    notBrands: new Set([...notBrands.words, ...trades.words]),
  };
});

/** The area that a firm's name begins with: 北岸市, also without its last character. */
const areaNames = lazy(() => {
  const names = [...readWords('lexicon', 'areas.txt')];
  return new Set(
    names.flatMap(name => [
      name,
      name.replace(/(?<=..)(?:[壮回族维吾尔]*自治区|省|市|县|区)$/u, ''),
    ]),
  );
});
const LONGEST_AREA = 8;
const COUNTRY = /^(?:中国|美国|日本|德国|法国|英国|韩国|香港|台湾)/u;
const ANY_AREA = /^\p{Script=Han}{1,3}[省市县区](?=\p{Script=Han}{2})/u;

const withoutArea = (name: string): string => {
  for (let length = Math.min(LONGEST_AREA, name.length - 2); length >= 2; length -= 1)
    if (areaNames().has(name.slice(0, length))) return withoutArea(name.slice(length));
  return name.replace(ANY_AREA, '');
};

const SHORTEST = 2;
const LONGEST = 8;
const BRACKETS = /[（(][^（）()]*[）)]/u;

/** Short names that a firm may go by: 云帆, 云帆科技 of 北岸云帆科技股份有限公司; longest first. */
export const brandsOf = (name: string): string[] => {
  const {end, trade, notBrands} = rules();
  const match = end.exec(name);
  if (!match) return [];
  const core = withoutArea(name.slice(0, match.index).replace(BRACKETS, '').replace(end, ''));
  const whole = name.slice(0, match.index);
  const cuts = [...core.matchAll(trade)].flatMap(({index, 0: word}) => [
    index,
    index + word.length,
  ]);
  const shorts = [whole, core, ...cuts.map(cut => core.slice(0, cut))].filter(
    short =>
      short.length >= SHORTEST &&
      short.length <= LONGEST &&
      /^(?!第)[\p{Script=Han}A-Za-z]+$/u.test(short) &&
      !notBrands.has(short) &&
      !areaNames().has(short) &&
      !(COUNTRY.test(short) && short.length < 4),
  );
  return [...new Set(shorts)].sort((a, b) => b.length - a.length);
};

const LONGEST_STEM = 3;

/** 云帆 of 云帆重工, 晚舟 of 晚舟资本: a brand of two or three characters before its trade; null for other words. */
export const brandBeforeTrade = (words: string): string | null => {
  const {tradeEnd, notBrands, trade} = rules();
  const stem = words.slice(0, tradeEnd.exec(words)?.index ?? 0);
  const isBrand =
    stem.length >= SHORTEST &&
    stem.length <= LONGEST_STEM &&
    !notBrands.has(stem) &&
    !areaNames().has(stem) &&
    stem.replace(trade, '') === stem;
  return isBrand ? stem : null;
};

const CONFIDENCE = 0.7;

/** Places where a firm of the article goes by its short name. `persons` are names of people. */
export const brandNames = (text: string, mentions: readonly Mention[]): Mention[] => {
  const persons = new Set(mentions.filter(({kind}) => kind === 'person').map(({name}) => name));
  const shorts = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'body' || mention.type !== 'company' || mention.confidence < CONFIDENCE)
      continue;
    for (const short of brandsOf(mention.name))
      if (!persons.has(short) && !shorts.has(short)) shorts.set(short, mention);
  }
  return buildMatcher(shorts)
    .longest(text)
    .map(({start, end, value}) => ({
      ...value,
      start,
      end,
      name: text.slice(start, end),
      rule: 'brand',
      confidence: CONFIDENCE * 0.9,
    }));
};
