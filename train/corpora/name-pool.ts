import type {LabelledText} from './text';
import type {ProjectedArticle} from './layer-examples';
import type {NamePool} from './vary';

const PERSON_LABELS = new Set(['PER', 'NAME', 'name']);
const HAN_NAME = /^[\u4e00-\u9fff]{2,3}$/u;

/** Persons of the corpora, bodies and areas of the articles themselves. */
export const namePool = (
  corpora: readonly LabelledText[],
  articles: readonly ProjectedArticle[],
): NamePool => {
  const persons = corpora.flatMap(({text, spans}) =>
    spans
      .filter(span => PERSON_LABELS.has(span.label))
      .map(span => text.slice(span.start, span.end))
      .filter(name => HAN_NAME.test(name)),
  );
  const bodies = new Map<string, string[]>();
  for (const {article, claims} of articles) {
    const types = new Map(article.organizations.map(({name, type}) => [name, type]));
    for (const {name} of claims) {
      const type = types.get(name);
      if (type !== undefined) bodies.set(type, [...(bodies.get(type) ?? []), name]);
    }
  }
  return {persons: [...new Set(persons)], bodies};
};
