import type {Sentence, Word} from '../article/article';
import {readWords} from '../lexicon/word-list';
import {readArticles, type ReadOptions} from '../read/articles';
import {isFailure, type InputFailure} from '../read/failure';
import {splitSentences} from '../segment/sentences';
import {createSegmenter} from '../segment/words';
import {toArticle} from './article';

/** A sentence with the article it stands in; offsets are of the article's true text. */
export interface ArticleSentence extends Sentence {
  readonly article: string;
  /** Only where they were asked for. */
  readonly words?: readonly Word[];
}

const shifted = (words: readonly Word[], by: number): Word[] =>
  words.map(({text, start, end}) => ({text, start: start + by, end: end + by}));

/**
 * Reads, repairs and segments, one article after the other.
 * @throws TupuError SEGMENTER_MISSING when words are asked for and nodejieba has no binary
 */
export async function* sentencesOf(
  paths: readonly string[],
  withWords: boolean,
  options: ReadOptions = {},
): AsyncGenerator<ArticleSentence | InputFailure> {
  const segmenter = createSegmenter(readWords('lexicon', 'areas.txt'));
  for await (const item of readArticles(paths, options)) {
    if (isFailure(item)) {
      yield item;
      continue;
    }
    for (const sentence of splitSentences(toArticle(item).text)) {
      const words = withWords && {words: shifted(segmenter.cut(sentence.text), sentence.start)};
      yield {article: item.docId, ...sentence, ...words};
    }
  }
}
