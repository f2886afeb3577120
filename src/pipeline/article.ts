import type {Article, ArticleMetadata, RawArticle} from '../article/article';
import {contentId} from '../article/identity';
import {mergeMetadata, metadataOf} from '../read/metadata';
import {repair} from '../repair';

const repairedMetadata = ({title, url, source, publishedAt}: ArticleMetadata): ArticleMetadata => ({
  title: title === null ? null : repair(title).text,
  url,
  source: source === null ? null : repair(source).text,
  publishedAt,
});

/**
 * The article behind a raw one: its text repaired, its metadata read again from the true text where
 * the damaged one told nothing. Its id comes from the url or, without one, from the raw text.
 */
export const toArticle = (raw: RawArticle): Article => {
  const {text, toRaw} = repair(raw.text);
  return {
    id: contentId(raw.metadata.url ?? raw.text),
    docId: raw.docId,
    text,
    rawText: raw.text,
    toRaw,
    metadata: mergeMetadata(repairedMetadata(raw.metadata), metadataOf(text)),
  };
};
