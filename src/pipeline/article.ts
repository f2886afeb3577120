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

/** A file of many articles may give them all one address: the ids it gives tell them apart. */
const idOf = ({text, givenId = null, metadata: {url}}: RawArticle): string =>
  url === null ? contentId(text) : givenId === null ? contentId(url) : contentId(url, givenId);

/**
 * The article behind a raw one: its text repaired, its metadata read again from the true text where
 * the damaged one told nothing. Its id comes from the url or, without one, from the raw text.
 */
export const toArticle = (raw: RawArticle): Article => {
  const {text, toRaw} = repair(raw.text);
  return {
    id: idOf(raw),
    docId: raw.docId,
    text,
    rawText: raw.text,
    toRaw,
    metadata: mergeMetadata(repairedMetadata(raw.metadata), metadataOf(text)),
  };
};
