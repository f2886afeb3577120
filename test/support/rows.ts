/** Rows as the queries `article`, `articles` and `sentences` give them, for reports tested alone. */
import {contentId} from '../../src/article/identity';
import type {ArticleRows} from '../../src/query/collect';
import type {Row, RowValue} from '../../src/store/value';

export interface End {
  readonly name: string;
  readonly label: string;
  readonly kind: string | null;
}

export const a = (name: string, label: string, kind: string | null = null): End => ({
  name,
  label,
  kind,
});

const idOf = ({label, name}: End): string => contentId(label, name);

/** A fact proved by these sentences, which are their own ids here. */
export const factRow = (
  subject: End,
  relation: string,
  object: End,
  sentences: readonly string[],
  more: Row = {},
): Row => ({
  relation,
  subject: subject.name,
  object: object.name,
  title: null,
  status: null,
  date: null,
  until: null,
  asOf: null,
  sentence: sentences[0] ?? '',
  fact: contentId(idOf(subject), relation, idOf(object)),
  evidence: sentences,
  subjectId: idOf(subject),
  subjectLabel: subject.label,
  subjectKind: subject.kind,
  objectId: idOf(object),
  objectLabel: object.label,
  objectKind: object.kind,
  ...more,
});

const sentenceRow = (sentence: string): Row => ({
  sentence,
  article: '青石街道开展党建座谈',
  source: '青石日报',
  published: '2024-11-22T08:00:00',
  url: null,
  start: 10,
  end: 10 + sentence.length,
  rawStart: 15,
  rawEnd: 15 + sentence.length,
  index: 0,
  id: sentence,
  articleId: 'a1',
});

const isTexts = (value: RowValue | undefined): value is readonly string[] => Array.isArray(value);

export const articleRowsOf = (facts: readonly Row[], more: Row = {}): ArticleRows => {
  const texts = facts.flatMap(({evidence}) => (isTexts(evidence) ? evidence : []));
  return {
    article: {
      article: '青石街道开展党建座谈',
      source: '青石日报',
      published: '2024-11-22T08:00:00',
      sentences: 3,
      url: 'https://news.example/1',
      id: 'a1',
      ...more,
    },
    facts,
    sentences: [...new Set(texts)].map(text => sentenceRow(text)),
  };
};
