import type {Sentence} from '../article/article';
import {contains} from '../article/span';
import type {Document, Mention} from './document';

type Source = Pick<Document, 'sentences' | 'mentions'>;

/** One pass over sentences and mentions, which both come in order of reading. */
const index = ({sentences, mentions}: Source): Map<number, Mention[]> => {
  const byIndex = new Map<number, Mention[]>();
  let from = 0;
  for (const sentence of sentences) {
    while ((mentions[from]?.start ?? Infinity) < sentence.start) from++;
    const inside: Mention[] = [];
    for (let at = from; (mentions[at]?.start ?? Infinity) < sentence.end; at++) {
      const mention = mentions[at];
      if (mention && contains(sentence, mention)) inside.push(mention);
    }
    byIndex.set(sentence.index, inside);
  }
  return byIndex;
};

/** Kept as long as the mentions are: extractors ask for every sentence, each one anew. */
const indices = new WeakMap<readonly Mention[], Map<number, Mention[]>>();

/** The mentions that lie in a sentence, in order of reading; the time does not grow with the text. */
export const mentionsIn = (document: Source, sentence: Sentence): readonly Mention[] => {
  let known = indices.get(document.mentions);
  if (!known) {
    known = index(document);
    indices.set(document.mentions, known);
  }
  return known.get(sentence.index) ?? [];
};

/** The same result for all mentions of a sentence, which come one after another. */
export const ofLastSentence = <T>(read: (sentence: Sentence) => T): ((sentence: Sentence) => T) => {
  let last: {readonly sentence: Sentence; readonly result: T} | null = null;
  return sentence => {
    if (last?.sentence !== sentence) last = {sentence, result: read(sentence)};
    return last.result;
  };
};

/** The sentence a place lies in, by halving; null between sentences. */
export const sentenceAt = (sentences: readonly Sentence[], place: number): Sentence | null => {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= place && place < sentence.end ? sentence : null;
};
