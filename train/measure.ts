import type {Tagger, TaggedSpan} from '../src/extract/tagger';
import type {LayerName} from '../src/extract/tagger/layers';
import type {ProjectedArticle} from './corpora/layer-examples';

export interface Count {
  hit: number;
  wrong: number;
  missed: number;
}

export const f1 = ({hit, wrong, missed}: Count): number =>
  hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed);

const bare = (name: string): string => name.normalize('NFKC').replace(/[\s"“”‘’「」『』]/gu, '');

const tagArticle = (tagger: Tagger, text: string): TaggedSpan[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({0: line, index}) =>
    tagger.tag(line).map(span => ({...span, start: span.start + index, end: span.end + index})),
  );

/** Adds to `count` how the tagger does on one article: distinct names, or for titles their places. */
export const measure = (
  tagger: Tagger,
  projected: ProjectedArticle,
  layer: LayerName,
  count: Count,
  onError?: (kind: 'wrong' | 'missed', name: string) => void,
): void => {
  const gold = goldOf(projected, layer);
  const found = foundOf(tagger, projected, layer);
  for (const name of found)
    if (gold.has(name)) count.hit += 1;
    else {
      count.wrong += 1;
      onError?.('wrong', name);
    }
  for (const name of gold)
    if (!found.has(name)) {
      count.missed += 1;
      onError?.('missed', name);
    }
};

const goldOf = ({article, titles}: ProjectedArticle, layer: LayerName): Set<string> => {
  if (layer === 'title')
    return new Set(
      titles.titles.map(({start, end}) => `${start}-${article.text.slice(start, end)}`),
    );
  if (layer === 'person') return new Set(article.persons.map(bare));
  return new Set(
    article.organizations
      .filter(({type}) => (type === 'district_or_region') === (layer === 'area'))
      .map(({name}) => bare(name)),
  );
};

const foundOf = (
  tagger: Tagger,
  {article, titles}: ProjectedArticle,
  layer: LayerName,
): Set<string> => {
  const spans = tagArticle(tagger, article.text).filter(span => span.layer === layer);
  if (layer !== 'title')
    return new Set(spans.map(span => bare(article.text.slice(span.start, span.end))));
  return new Set(
    spans
      .filter(
        span => !titles.unsure.some(other => other.start < span.end && span.start < other.end),
      )
      .map(({start, end}) => `${start}-${article.text.slice(start, end)}`),
  );
};
