import {byPosition} from '../../article/span';
import {buildMatcher, type Match} from '../../lexicon/matcher';
import {ofLastText} from '../../lexicon/last-text';
import {lazy, readRules, readWords} from '../../lexicon/word-list';

const names = lazy(() => readWords('lexicon', 'areas.txt'));
const SIGNS = ['市', '省', '县', '区'];

/** 北岸研究所 begins with the city 北岸, when 北岸市 is an official area. */
export const startsWithArea = (name: string): boolean =>
  [2, 3].some(length => SIGNS.some(sign => names().has(name.slice(0, length) + sign)));

/** 北岸 of 北岸省, 北岸市: what a province or a city is called in running text. */
const LARGE = /^(\p{Script=Han}{2,3})(?:省|市|盟|自治州|地区)$/u;
const OWN_FORM = /^(内蒙古|广西|宁夏|新疆|西藏|香港|澳门)/u;

interface NotWords {
  readonly notWords: {readonly words: readonly string[]};
}

/** How an area's name is known: as the official one, as the short form of one, or as a city's abroad. */
export type AreaForm = 'official' | 'short' | 'abroad';

/** Two signs that stand for sounds are often the end of one word and the beginning of the next. */
const SURE_SOUNDS = 3;

const abroad = (): (readonly [string, AreaForm])[] =>
  [...readWords('lexicon', 'foreign-cities.txt')].map(name => [
    name,
    name.length < SURE_SOUNDS ? 'short' : 'abroad',
  ]);

const areas = lazy(() => {
  const {notWords} = readRules<NotWords>('areas');
  const official = [...names()];
  const short = official
    .map(name => (LARGE.exec(name) ?? OWN_FORM.exec(name))?.[1] ?? '')
    .filter(name => !notWords.words.includes(name));
  return buildMatcher<AreaForm>([
    ...abroad(),
    ...short.map(name => [name, 'short'] as const),
    ...official.map(name => [name, 'official'] as const),
  ]);
});

/** All names of areas, also inside others, read in one pass for all who ask. */
const allAreas = ofLastText((text): readonly Match<AreaForm>[] => areas().matchAll(text));

/** Leftmost first, of those the longest, none across another. */
const longestOf = (matches: readonly Match<AreaForm>[]): Match<AreaForm>[] => {
  let end = 0;
  return matches.toSorted(byPosition).filter(match => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
};

/** Official names of areas in a text, whatever else stands there, in order. */
export const officialAreas = (text: string): Match<string>[] =>
  longestOf(allAreas(text).filter(({value}) => value === 'official')).map(({start, end}) => ({
    start,
    end,
    value: text.slice(start, end),
  }));

/** Official names of areas and short forms of them in a text, in order. */
export const namedAreas = (text: string): Match<AreaForm>[] => longestOf(allAreas(text));
