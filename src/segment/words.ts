import type {Word} from '../article/article';
import {loadJieba} from './jieba';
import type {Jieba} from './jieba';

/** Cuts text into words; all that is known of the library behind it. */
export interface Segmenter {
  /** Words in order; together they are the text, blanks and marks included. */
  readonly cut: (text: string) => Word[];
  /** Words never to be cut. They stay for the life of the process and cannot be taken back. */
  readonly add: (words: Iterable<string>) => void;
}

/** Names like v2.0, abc_def and AT&T, which jieba cuts at their marks. */
const LATIN = /[A-Za-z0-9]+(?:[._&'’+-][A-Za-z0-9]+)+/gu;

/** Offsets by adding up lengths; the words are cut from the text itself, so they are true to it. */
const withOffsets = (text: string, pieces: readonly string[]): Word[] => {
  let end = 0;
  return pieces.map(piece => {
    const start = end;
    end += piece.length;
    return {text: text.slice(start, end), start, end};
  });
};

/** Makes one word of the words inside a run of Latin letters and digits with joining marks. */
const joinLatin = (text: string, words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  const runs = text.matchAll(LATIN);
  let run = runs.next().value;
  for (const word of words) {
    while (run !== undefined && run.index + run[0].length <= word.start) run = runs.next().value;
    const inRun =
      run !== undefined && run.index <= word.start && word.end <= run.index + run[0].length;
    const previous = joined.at(-1);
    if (inRun && run !== undefined && previous !== undefined && previous.start >= run.index)
      joined[joined.length - 1] = {
        text: text.slice(previous.start, word.end),
        start: previous.start,
        end: word.end,
      };
    else joined.push(word);
  }
  return joined;
};

/**
 * The segmenter on nodejieba. Its binary and dictionaries are loaded with the first cut.
 * @param words words of the lexicon, added once at the start
 * @throws TupuError SEGMENTER_MISSING from `cut` and `add` when nodejieba has no binary
 */
export const createSegmenter = (
  words: Iterable<string> = [],
  load: () => Jieba = loadJieba,
): Segmenter => {
  let loaded: Jieba | null = null;
  const insert = (jieba: Jieba, more: Iterable<string>): void => {
    for (const word of more) jieba.insertWord(word);
  };
  const jieba = (): Jieba => {
    if (loaded === null) {
      loaded = load();
      insert(loaded, words);
    }
    return loaded;
  };
  return {
    cut: text => joinLatin(text, withOffsets(text, jieba().cut(text, true))),
    add: more => insert(jieba(), more),
  };
};
