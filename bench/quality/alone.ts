/** What the rules find without the tagger, and the tagger without the rules. */
import {NOTHING, type Names, type NamesDocument} from '../../src/eval/names';
import type {Tagger} from '../../src/extract/tagger';
import {toArticle} from '../../src/pipeline/article';
import type {GoldArticle} from './read';

export const NO_TAGGER: Tagger = {tag: () => []};

/** The spans as they come: no type, no posts, no relations. */
const spansOf = (text: string, tagger: Tagger): Names => {
  const lines = text.split('\n');
  const named = (layer: string): string[] =>
    lines.flatMap(line =>
      tagger
        .tag(line)
        .filter(span => span.layer === layer)
        .map(({start, end}) => line.slice(start, end)),
    );
  return {
    ...NOTHING,
    persons: named('person'),
    organizations: named('body').map(name => ({name, type: 'other'})),
  };
};

export const taggedOnly = (
  gold: readonly GoldArticle[],
  taggerOf: (index: number) => Tagger,
): {readonly names: NamesDocument; readonly predicted: Names}[] =>
  gold.map(({names, raw}, index) => ({
    names,
    predicted: spansOf(toArticle(raw).text, taggerOf(index)),
  }));
