/** Numbered sentences at the foot of a report. */
import type {Language} from '../language/language';
import type {Note} from './document';
import {dayOf, type ReportedSentence} from './fact';
import {wordsOf} from './words';

/** A fact that fifty articles state needs no fifty notes. */
const NOTES_PER_FACT = 3;

/** Whatever carries a proof: a fact, a row of a query. */
export interface Proved {
  readonly id: string;
  readonly evidence: readonly string[];
}

export interface References {
  /** Numbers of the sentences that prove it; new sentences are given the next numbers. */
  readonly cite: (proved: Proved) => readonly number[];
  /** True when the report has cited it already. */
  readonly isCited: (proved: Proved) => boolean;
  /** Every sentence that was cited, in the order of its number. */
  readonly notes: () => readonly Note[];
}

const noteOf = (number: number, sentence: ReportedSentence, lang: Language): Note => {
  const {start, end, rawStart, rawEnd} = sentence;
  return {
    number,
    sentence: sentence.text,
    article: sentence.article,
    source: sentence.source,
    published: dayOf(sentence.published),
    url: sentence.url,
    place: wordsOf(lang)('characters', {start, end, rawStart, rawEnd}),
  };
};

/** Numbers are given in the order in which facts are cited. */
export const references = (sentences: readonly ReportedSentence[], lang: Language): References => {
  const known = new Map(sentences.map(sentence => [sentence.id, sentence]));
  const numbers = new Map<string, number>();
  const cited = new Set<string>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    cite: ({id, evidence}) => {
      cited.add(id);
      return evidence
        .filter(sentence => known.has(sentence))
        .slice(0, NOTES_PER_FACT)
        .map(numberOf);
    },
    isCited: ({id}) => cited.has(id),
    notes: () =>
      [...numbers].flatMap(([id, number]) => {
        const sentence = known.get(id);
        return sentence === undefined ? [] : [noteOf(number, sentence, lang)];
      }),
  };
};
