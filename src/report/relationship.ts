/** A fact as one row of a spreadsheet: who, what, since when, how sure, and who says so. */
import type {Language} from '../language/language';
import {dayOf, optional, type ReportedFact, type ReportedSentence} from './fact';
import {factOf} from './fact';
import type {Row} from '../store/value';
import {kindWord, labelWord, relationshipWord, statusWord} from './model-words';
import {wordsOf, type Word} from './words';

export interface Relationship {
  readonly fact: ReportedFact;
  /** Title of the article of the sentence. */
  readonly article: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

const COLUMNS = [
  'from',
  'fromKind',
  'relation',
  'post',
  'to',
  'toKind',
  'since',
  'until',
  'status',
  'asOf',
  'confidence',
  'articles',
  'quote',
  'article',
  'source',
  'published',
  'link',
] as const satisfies readonly Word[];
type ColumnName = (typeof COLUMNS)[number];

export type Cells = Readonly<Record<ColumnName, string | number | null>>;

/** Of these a spreadsheet makes dates, where they are exact to the day. */
export const DATE_COLUMNS: readonly ColumnName[] = ['since', 'until', 'asOf', 'published'];
export const RELATIONSHIP_COLUMNS: readonly ColumnName[] = COLUMNS;

export const relationshipHead = (lang: Language): string[] => {
  const word = wordsOf(lang);
  return COLUMNS.map(column => word(column));
};

/** A post without a body of its own is all that a HOLDS leads to. */
const otherEnd = ({relation, title, object}: ReportedFact): string =>
  relation === 'HOLDS' && title === object.name ? '' : object.name;

export const relationshipCells = (
  {fact, article, source, published, url}: Relationship,
  lang: Language,
): Cells => ({
  from: fact.subject.name,
  fromKind: kindWord(fact.subject.kind, lang) || labelWord(fact.subject.label, lang),
  relation: relationshipWord(fact.relation, lang),
  post: fact.title,
  to: otherEnd(fact),
  toKind: kindWord(fact.object.kind, lang) || labelWord(fact.object.label, lang),
  since: fact.date,
  until: fact.until,
  status: statusWord(fact.status, lang),
  asOf: fact.asOf,
  confidence: fact.confidence,
  articles: fact.sources,
  quote: fact.sentence,
  article,
  source,
  published: dayOf(published),
  link: url,
});

/** Of a row that the scan of all relationships gives. */
export const relationshipOf = (row: Row): Relationship => ({
  fact: factOf(row),
  article: optional(row.article),
  source: optional(row.source),
  published: optional(row.published),
  url: optional(row.url),
});

export const provedRelationship = (
  fact: ReportedFact,
  sentence: ReportedSentence | undefined,
): Relationship => ({
  fact,
  article: sentence?.article ?? null,
  source: sentence?.source ?? null,
  published: sentence?.published ?? null,
  url: sentence?.url ?? null,
});
