import type {ArticleMetadata, RawArticle} from '../../src/article/article';

const NO_METADATA: ArticleMetadata = {title: null, url: null, source: null, publishedAt: null};

/** A text as if it had been read from a file of this name. */
export const rawArticle = (docId: string, text: string): RawArticle => ({
  docId,
  origin: docId,
  text,
  metadata: NO_METADATA,
});
