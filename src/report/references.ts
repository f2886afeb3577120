/** Numbered sentences at the foot of a report. */
import {dayOf, type ReportedFact, type ReportedSentence} from './fact';
import {escape, link} from './markdown';

/** A fact that fifty articles state needs no fifty notes. */
const NOTES_PER_FACT = 3;

export interface References {
  /** The marks of a fact, `[^1][^2]`. */
  readonly marks: (fact: ReportedFact) => string;
  /** The foot: every sentence that a mark named, in the order of its number. */
  readonly notes: () => string;
}

const where = (sentence: ReportedSentence): string =>
  [
    link(sentence.article, sentence.url),
    ...[sentence.source, dayOf(sentence.published)].flatMap(part =>
      part === null ? [] : [escape(part)],
    ),
    `characters ${sentence.start}–${sentence.end} (raw text ${sentence.rawStart}–${sentence.rawEnd})`,
  ].join(', ');

/** Numbers are given in the order in which facts are marked. */
export const references = (sentences: readonly ReportedSentence[]): References => {
  const known = new Map(sentences.map(sentence => [sentence.id, sentence]));
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    marks: ({evidence}) =>
      evidence
        .filter(id => known.has(id))
        .slice(0, NOTES_PER_FACT)
        .map(id => `[^${numberOf(id)}]`)
        .join(''),
    notes: () =>
      [...numbers]
        .flatMap(([id, number]) => {
          const sentence = known.get(id);
          return sentence === undefined
            ? []
            : [`[^${number}]: ${escape(sentence.text)} — ${where(sentence)}`];
        })
        .join('\n'),
  };
};
