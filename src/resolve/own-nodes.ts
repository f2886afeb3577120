/** The nodes that belong to one article alone. */
import type {ArticleFacts, ArticleRecord, SentenceRecord} from '../article/facts';
import type {OwnNodeChange} from '../graph/change';
import type {Value, Values} from '../graph/value';

/** Enough of a sentence to tell it from others in a picture of the graph. */
const CAPTION_LENGTH = 24;
/** Names are indexed, and pages with all of their text as their title exist. */
const TITLE_LENGTH = 200;

const clipped = (text: string, length: number): string => {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
};

/** What the page does not give is no property rather than null: the engines store no nulls. */
const given = (values: Readonly<Record<string, Value | null>>): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );

const articleNode = (article: ArticleRecord, version: string): OwnNodeChange => ({
  label: 'Article',
  id: article.id,
  properties: given({
    id: article.id,
    name: clipped(article.title ?? article.docId, TITLE_LENGTH),
    docId: article.docId,
    url: article.url,
    source: article.source,
    publishedAt: article.publishedAt,
    sha256: article.sha256,
    version,
  }),
});

const sentenceNode = (sentence: SentenceRecord): OwnNodeChange => {
  const {id, index, kind, text, start, end, rawStart, rawEnd} = sentence;
  return {
    label: 'Sentence',
    id,
    properties: {
      id,
      name: clipped(text, CAPTION_LENGTH),
      index,
      kind,
      text,
      start,
      end,
      rawStart,
      rawEnd,
    },
  };
};

export const ownNodes = ({article, sentences}: ArticleFacts, version: string): OwnNodeChange[] => [
  articleNode(article, version),
  ...sentences.map(sentenceNode),
];
