import type {Article, RawArticle} from '../article/article';
import type {ArticleFacts} from '../article/facts';
import {extract} from '../extract';
import {NO_OWN_WORDS, withOwnWords, type OwnWords} from '../lexicon/own-words';
import {readArticles, type ReadOptions} from '../read/articles';
import {isFailure, type InputFailure} from '../read/failure';
import {toArticle} from './article';

export interface FactsOptions extends ReadOptions {
  /** Names and offices to find besides those that rules know. */
  readonly words?: OwnWords;
}

/** Told of each article as it passes a stage; for progress, never for results. */
export interface Observer {
  readonly onRead?: (raw: RawArticle) => void;
  readonly onRepaired?: (article: Article) => void;
  readonly onExtracted?: (facts: ArticleFacts) => void;
}

/** Reads, repairs and extracts, one article after the other; memory does not grow with their number. */
export async function* factsOf(
  paths: readonly string[],
  {words = NO_OWN_WORDS, ...options}: FactsOptions = {},
  {onRead, onRepaired, onExtracted}: Observer = {},
): AsyncGenerator<ArticleFacts | InputFailure> {
  for await (const item of readArticles(paths, options)) {
    if (isFailure(item)) {
      yield item;
      continue;
    }
    onRead?.(item);
    const article = toArticle(item);
    onRepaired?.(article);
    const facts = withOwnWords(words, () => extract(article));
    onExtracted?.(facts);
    yield facts;
  }
}
