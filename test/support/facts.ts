/** Small hand-made articles for tests: invented names, ids made as the extractor makes them. */
import {FACTS_FORMAT} from '../../src/article/facts';
import type {
  ArticleFacts,
  Entity,
  EntityLabel,
  Fact,
  FactType,
  MentionRecord,
  Properties,
  SentenceRecord,
} from '../../src/article/facts';
import {contentId, sha256} from '../../src/article/identity';
import {nameRules} from '../../src/resolve/names';
import {readDataLines} from '../../src/lexicon/data-file';
import {createResolve} from '../../src/resolve/resolve';

export const rules = nameRules({
  generic: readDataLines('resolve', 'generic-words.txt'),
  full: readDataLines('resolve', 'full-names.txt'),
  crowds: readDataLines('resolve', 'crowd-bodies.txt'),
  uniquePosts: readDataLines('resolve', 'unique-posts.txt'),
});
export const resolve = createResolve(rules);

export const entity = (
  label: EntityLabel,
  name: string,
  kind: string | null = null,
  properties: Properties = {},
): Entity => ({
  id: contentId(label, kind, name),
  label,
  kind,
  name,
  composed: false,
  properties,
});

export const person = (name: string): Entity => entity('Person', name);
export const body = (name: string, kind = 'company'): Entity => entity('Organization', name, kind);
export const place = (name: string, kind = 'district_or_region'): Entity =>
  entity('Place', name, kind);
export const post = (title: string, of: Entity | null = null): Entity =>
  entity('Post', `${of?.name ?? ''}${title}`, null, {title});

/** One sentence and what it states. */
export interface Said {
  readonly text: string;
  readonly facts: readonly {
    readonly type: FactType;
    readonly from: Entity;
    readonly to: Entity;
    readonly properties?: Properties;
    readonly confidence?: number;
  }[];
}

export const holds = (
  who: Entity,
  title: string,
  of: Entity | null,
  properties: Properties = {status: 'current'},
): Said['facts'] => {
  const held = post(title, of);
  return [
    {type: 'HOLDS', from: who, to: held, properties},
    ...(of === null ? [] : [{type: 'POST_OF' as const, from: held, to: of}]),
  ];
};

/** A sentence that says who holds which post. */
export const says = (
  who: Entity,
  title: string,
  of: Entity | null,
  properties?: Properties,
): Said => ({
  text: `${of?.name ?? ''}${title}${who.name}出席。`,
  facts: holds(who, title, of, properties),
});

export interface ArticleOptions {
  readonly publishedAt?: string | null;
  readonly title?: string | null;
}

/** Every entity is mentioned wherever its name stands in a sentence. */
export const article = (
  name: string,
  said: readonly Said[],
  {publishedAt = '2024-11-22', title = `${name}的标题`}: ArticleOptions = {},
): ArticleFacts => {
  const id = contentId('article', name);
  let offset = 0;
  const sentences = said.map(({text}, index): SentenceRecord => {
    const start = offset;
    offset += text.length;
    return {
      id: contentId(id, index),
      index,
      kind: 'text',
      text,
      start,
      end: offset,
      rawStart: start,
      rawEnd: offset,
    };
  });
  const entities = [
    ...new Map(
      said
        .flatMap(({facts}) => facts.flatMap(({from, to}) => [from, to]))
        .map(each => [each.id, each]),
    ).values(),
  ];
  const mentions = sentences.flatMap(sentence =>
    entities.flatMap((each): MentionRecord[] => {
      const at = sentence.text.indexOf(each.name);
      return at === -1 || each.label === 'Post'
        ? []
        : [
            {
              entity: each.id,
              sentence: sentence.id,
              surface: each.name,
              start: sentence.start + at,
              end: sentence.start + at + each.name.length,
              rule: 'test.name',
              confidence: 0.9,
            },
          ];
    }),
  );
  const facts = said.flatMap(({text, facts: stated}, index) =>
    stated.flatMap(({type, from, to, properties = {}, confidence = 0.8}): Fact[] => {
      const sentence = sentences[index];
      return sentence === undefined
        ? []
        : [
            {
              id: contentId(type, from.id, to.id, JSON.stringify(properties), sentence.id),
              type,
              from: from.id,
              to: to.id,
              properties,
              evidence: [{sentence: sentence.id, start: sentence.start, end: sentence.end}],
              quote: text,
              rule: 'test.stated',
              confidence,
            },
          ];
    }),
  );
  return {
    format: FACTS_FORMAT,
    article: {
      id,
      docId: name,
      title,
      url: `https://news.example/${encodeURIComponent(name)}`,
      source: '青石日报',
      publishedAt,
      sha256: sha256(said.map(({text}) => text).join('')),
    },
    sentences,
    entities,
    mentions,
    facts,
  };
};
