/** Rows of the queries `article` and `facts` as typed values. */
import type {Row, RowValue} from '../store/value';
import {textOf} from '../store/value';

export interface Thing {
  readonly id: string;
  readonly name: string;
  /** Person, Organization, Place, Post, Event, Honour, Initiative, Figure or Statement. */
  readonly label: string;
  /** party_org, government, company, park ..., where there is one. */
  readonly kind: string | null;
}

export interface ReportedFact {
  readonly id: string;
  readonly relation: string;
  readonly subject: Thing;
  readonly object: Thing;
  readonly title: string | null;
  readonly status: string | null;
  /** Of the event or award, or the first day in a post. */
  readonly date: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  /** Of the surest reading, 0 to 1. */
  readonly confidence: number | null;
  /** How many articles of different text say so. */
  readonly sources: number | null;
  readonly sentence: string;
  /** Ids of sentences, never empty. */
  readonly evidence: readonly string[];
}

export const optional = (value: RowValue | undefined): string | null =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null;

const numberOf = (value: RowValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

export const listOf = (value: RowValue | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : [];

const thingOf = (row: Row, end: 'subject' | 'object'): Thing => ({
  id: textOf(row, `${end}Id`),
  name: textOf(row, end),
  label: textOf(row, `${end}Label`),
  kind: optional(row[`${end}Kind`]),
});

export const factOf = (row: Row): ReportedFact => ({
  id: textOf(row, 'fact'),
  relation: textOf(row, 'relation'),
  subject: thingOf(row, 'subject'),
  object: thingOf(row, 'object'),
  title: optional(row.title),
  status: optional(row.status),
  date: optional(row.date),
  until: optional(row.until),
  asOf: optional(row.asOf),
  confidence: numberOf(row.confidence),
  sources: numberOf(row.sources),
  sentence: textOf(row, 'sentence'),
  evidence: listOf(row.evidence),
});

/** An article as the query `articles` gives it. */
export interface ReportedArticle {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly sentences: number;
}

export const articleOf = (row: Row): ReportedArticle => ({
  id: textOf(row, 'id'),
  title: textOf(row, 'article'),
  source: optional(row.source),
  published: optional(row.published),
  url: optional(row.url),
  sentences: Number(row.sentences),
});

/** A sentence as the query `sentences` gives it. */
export interface ReportedSentence {
  readonly id: string;
  readonly text: string;
  /** Title of the article. */
  readonly article: string;
  readonly articleId: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly rawStart: number;
  readonly rawEnd: number;
}

export const sentenceOf = (row: Row): ReportedSentence => ({
  id: textOf(row, 'id'),
  text: textOf(row, 'sentence'),
  article: textOf(row, 'article'),
  articleId: textOf(row, 'articleId'),
  source: optional(row.source),
  published: optional(row.published),
  url: optional(row.url),
  start: Number(row.start),
  end: Number(row.end),
  rawStart: Number(row.rawStart),
  rawEnd: Number(row.rawEnd),
});

/** A person, body, place, event ... as the query `thing` gives it. */
export interface ReportedThing extends Thing {
  readonly aliases: readonly string[];
  /** What tells a person from others of the name. */
  readonly about: string | null;
  /** Day of an event, year of an honour. */
  readonly date: string | null;
}

export const thingOfRow = (row: Row): ReportedThing => ({
  id: textOf(row, 'id'),
  name: textOf(row, 'name'),
  label: textOf(row, 'label'),
  kind: optional(row.kind),
  aliases: listOf(row.aliases),
  about: optional(row.about),
  date: optional(row.date),
});

/** The calendar day of an ISO moment: `2024-11-22T20:20:32` is `2024-11-22`. */
export const dayOf = (moment: string | null): string | null => moment?.slice(0, 10) ?? null;
