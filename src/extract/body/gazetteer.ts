import {buildMatcher, type Match} from '../../lexicon/matcher';
import {ofLastText} from '../../lexicon/last-text';
import {lazy, readWords} from '../../lexicon/word-list';

const names = lazy(() => readWords('lexicon', 'areas.txt'));
const SIGNS = ['市', '省', '县', '区'];

/** 北岸研究所 begins with the city 北岸, when 北岸市 is an official area. */
export const startsWithArea = (name: string): boolean =>
  [2, 3].some(length => SIGNS.some(sign => names().has(name.slice(0, length) + sign)));

const areas = lazy(() => buildMatcher([...names()].map(name => [name, name] as const)));

/** Official names of areas in a text, whatever else stands there, in order. */
export const officialAreas = ofLastText((text): readonly Match<string>[] => areas().longest(text));
