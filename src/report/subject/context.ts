/** What every builder is given, and the small pieces all of them put together. */
import type {Language} from '../../language/language';
import type {Block, Column, Line, Paragraph, Section, Span} from '../document';
import type {ReportedSentence} from '../fact';
import {references, type Proved, type References} from '../references';
import {wordsOf, type Word, type Words} from '../words';

export interface Context {
  readonly lang: Language;
  readonly word: Words;
  readonly refs: References;
}

export const contextOf = (lang: Language, sentences: readonly ReportedSentence[]): Context => ({
  lang,
  word: wordsOf(lang),
  refs: references(sentences, lang),
});

export const plain = (text: string | null): Line =>
  text === null || text === '' ? [] : [{text, notes: []}];

/** A text with the notes of what proves it, each number once. */
export const cited = (text: string, proofs: readonly Proved[], {refs}: Context): Span => ({
  text,
  notes: [...new Set(proofs.flatMap(proof => refs.cite(proof)))],
});

/** A cell of numbers alone. */
export const proof = (proofs: readonly Proved[], context: Context): Line => [
  cited('', proofs, context),
];

export const paragraph = (label: string | null, line: Line): Paragraph[] =>
  line.length === 0 ? [] : [{kind: 'paragraph', label, line}];

export const section = (title: string, ...blocks: readonly (readonly Block[])[]): Section[] => {
  const filled = blocks.flat();
  return filled.length === 0 ? [] : [{title, blocks: filled}];
};

const DATES: readonly Word[] = ['since', 'until', 'asOf', 'date', 'published'];

const isEmpty = (line: Line | undefined): boolean =>
  line === undefined || line.every(({text, notes}) => text === '' && notes.length === 0);

/** Columns without any content are left out; nothing comes of no rows. */
export const table = (
  words: readonly Word[],
  rows: readonly (readonly Line[])[],
  {word}: Context,
): Block[] => {
  if (rows.length === 0) return [];
  const kept = words.flatMap((_, at) => (rows.every(cells => isEmpty(cells[at])) ? [] : [at]));
  const columns = words.map((name): Column => ({
    title: word(name),
    kind: DATES.includes(name) ? 'date' : 'text',
  }));
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => kept.includes(at));
  return [{kind: 'table', columns: keep(columns), rows: rows.map(keep)}];
};
