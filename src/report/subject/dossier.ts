/** What the reports of all subjects have in common: the line on what they rest, notes, the flat rows. */
import type {Language} from '../../language/language';
import type {Paragraph, Report, Section} from '../document';
import {dayOf, type ReportedFact, type ReportedSentence, type ReportedThing} from '../fact';
import {kindWord, labelWord} from '../model-words';
import {provedRelationship} from '../relationship';
import {contentLine, counted} from '../summary';
import {paragraph, plain, type Context} from './context';

const days = (sentences: readonly ReportedSentence[], {word}: Context): string => {
  const known = sentences.flatMap(({published}) => dayOf(published) ?? []).toSorted();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? word('dayOf', {first}) : word('daysFrom', {first, last});
};

/** What it is, its other names, what is known of it and from how many articles. */
export const thingSummary = (
  {id, label, kind, aliases, about, date}: ReportedThing,
  facts: readonly ReportedFact[],
  sentences: readonly ReportedSentence[],
  context: Context,
): Paragraph[] => {
  const {lang, word} = context;
  const articles = new Set(sentences.map(({articleId}) => articleId)).size;
  return [
    ...paragraph(word('kind'), plain(kindWord(kind, lang) || labelWord(label, lang))),
    ...paragraph(
      word('also'),
      aliases.map(text => ({text, notes: []})),
    ),
    ...paragraph(word('known'), plain(about)),
    ...paragraph(word('date'), plain(date)),
    ...paragraph(word('speaksOf'), plain(contentLine(facts, lang, [id]))),
    ...paragraph(
      word('basis'),
      plain(
        facts.length === 0
          ? word('noFacts')
          : word('basisLine', {
              facts: counted(facts.length, 'facts', lang),
              articles: counted(articles, 'articles', lang),
              days: days(sentences, context),
            }),
      ),
    ),
  ];
};

interface Parts {
  readonly title: string;
  readonly summary: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly facts: readonly ReportedFact[];
  readonly sentences: readonly ReportedSentence[];
}

/** To be called when every section is made: the notes are those that were cited. */
export const reportOf = (
  {title, summary, sections, facts, sentences}: Parts,
  {lang, refs}: Context,
): Report => {
  const known = new Map(sentences.map(sentence => [sentence.id, sentence]));
  return {
    lang,
    title,
    summary,
    sections,
    notes: refs.notes(),
    relationships: facts.map(fact => provedRelationship(fact, known.get(fact.evidence[0] ?? ''))),
  };
};

export type Build<Rows> = (rows: Rows, lang: Language) => Report;
