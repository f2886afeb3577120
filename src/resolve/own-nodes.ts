/** The nodes that belong to one article alone. */
import type {ArticleFacts, ArticleRecord, SentenceRecord} from '../article/facts';
import type {OwnNodeChange} from '../graph/change';
import type {Value, Values} from '../graph/value';

/** Enough of a sentence to tell it from others in a picture of the graph. */
const CAPTION_LENGTH = 24;

const caption = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= CAPTION_LENGTH
    ? text
    : `${characters.slice(0, CAPTION_LENGTH).join('')}…`;
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
    name: article.title ?? article.docId,
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
    properties: {id, name: caption(text), index, kind, text, start, end, rawStart, rawEnd},
  };
};

export const ownNodes = ({article, sentences}: ArticleFacts, version: string): OwnNodeChange[] => [
  articleNode(article, version),
  ...sentences.map(sentenceNode),
];
