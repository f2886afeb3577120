import {buildMatcher, type Match} from '../../lexicon/matcher';
import {ofLastText} from '../../lexicon/last-text';
import {lazy, readWords} from '../../lexicon/word-list';

const areas = lazy(() =>
  buildMatcher([...readWords('lexicon', 'areas.txt')].map(name => [name, name] as const)),
);

/** Official names of areas in a text, whatever else stands there, in order. */
export const officialAreas = ofLastText((text): readonly Match<string>[] => areas().longest(text));
