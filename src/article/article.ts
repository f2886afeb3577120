import type {Span} from './span';

/** What stands outside the body of an article, as far as the page or the file says it. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly url: string | null;
  /** Medium or site, as written. */
  readonly source: string | null;
  /** ISO date or date-time as exact as the page gives it: `2024-11-22`, `2024-11-22T20:20:32`. */
  readonly publishedAt: string | null;
}

/** One article as it was found: decoded, otherwise untouched. */
export interface RawArticle {
  /** File name without its ending, or the `id` field of a JSON line. */
  readonly docId: string;
  /** The `id` field of a JSON line: two articles of one address with different ones are two. */
  readonly givenId?: string | null;
  /** Where it came from, for messages: `news/a.jsonl:12`. */
  readonly origin: string;
  /** Main text with `\n` line ends; may be damaged. */
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

/** An article whose text is true again and whose every character knows its place in the raw text. */
export interface Article {
  /** `contentId` of the url (and the given id, if any) or, without a url, of the raw text. */
  readonly id: string;
  readonly docId: string;
  readonly text: string;
  readonly rawText: string;
  /** Place in the raw text of a place in `text`: `raw.slice(toRaw(start), toRaw(end))`. */
  readonly toRaw: (offset: number) => number;
  readonly metadata: ArticleMetadata;
}

export type SentenceKind = 'heading' | 'text' | 'quotation' | 'byline' | 'list';

/** Offsets are of the article's true text. */
export interface Sentence extends Span {
  readonly index: number;
  readonly kind: SentenceKind;
  readonly text: string;
}

/** A word with its offsets in the article's true text. */
export interface Word extends Span {
  readonly text: string;
}
