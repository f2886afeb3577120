/**
 * ArticleFacts: the public format between `tupu extract` and `tupu load`, one JSON line an article.
 * Nothing else passes between the two. docs/article-facts.md describes it for other programs.
 */
import type {ArticleMetadata, SentenceKind} from './article';
import type {Span} from './span';

export const FACTS_FORMAT = 'tupu-facts-1';

/** Types of bodies and areas as analysts ask for them. */
export const BODY_TYPES = [
  'party_org',
  'government',
  'company',
  'park',
  'community',
  'street',
  'district_or_region',
  'school',
  'media',
  'hospital',
  'association',
  'other',
] as const;
export type BodyType = (typeof BODY_TYPES)[number];

export const ENTITY_LABELS = [
  'Person',
  'Organization',
  'Place',
  'Post',
  'Event',
  'Honour',
  'Initiative',
  'Figure',
  'Statement',
] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

export const FACT_TYPES = [
  'HOLDS',
  'POST_OF',
  'PART_OF',
  'PARTY_ORG_OF',
  'SUBSIDIARY_OF',
  'LOCATED_IN',
  'INCUBATED_IN',
  'ORGANIZED',
  'ATTENDED',
  'VISITED',
  'AWARDED',
  'RUNS',
  'REPORTS',
  'SAID',
  'SAME_AS',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

export type PostStatus = 'current' | 'former' | 'candidate' | 'removed';
export type DatePrecision = 'day' | 'month' | 'year';

export type Scalar = string | number | boolean;
export type Properties = Readonly<Record<string, Scalar>>;

export interface ArticleRecord extends ArticleMetadata {
  readonly id: string;
  readonly docId: string;
  /** Of the raw text. */
  readonly sha256: string;
}

export interface SentenceRecord extends Span {
  /** `contentId(article id, index)`. */
  readonly id: string;
  readonly index: number;
  readonly kind: SentenceKind;
  /** True text; `start` and `end` are its offsets, `rawStart` and `rawEnd` those of the raw text. */
  readonly text: string;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/**
 * Something the article speaks of, under one name: a body that stands under two names is two
 * entities joined by a SAME_AS fact, so that no reading of the text is lost before `resolve`.
 */
export interface Entity {
  /** `contentId(label, kind, name)`; a relative name (市委, 公司) is told apart later, by `resolve`. */
  readonly id: string;
  readonly label: EntityLabel;
  /** For Organization and Place a BodyType; for others the model's kind, or null. */
  readonly kind: string | null;
  readonly name: string;
  /** True when the name was put together (岳麓区委 + 政法委) and stands nowhere in the text. */
  readonly composed: boolean;
  readonly properties: Properties;
}

/** One place where an entity stands in the text; offsets are of the article's true text. */
export interface MentionRecord extends Span {
  readonly entity: string;
  /** SentenceRecord.id */
  readonly sentence: string;
  /** The words there: the name, a short form, or what refers to it (该局). */
  readonly surface: string;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The words that prove a fact, inside one sentence; offsets are of the article's true text. */
export interface Evidence extends Span {
  /** SentenceRecord.id */
  readonly sentence: string;
}

export interface Fact {
  /** `contentId(type, from, to, properties, first evidence)`. */
  readonly id: string;
  readonly type: FactType;
  /** Entity.id */
  readonly from: string;
  /** Entity.id */
  readonly to: string;
  /** HOLDS: status, since, until, asOf, change; ATTENDED: capacity; AWARDED: year. */
  readonly properties: Properties;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
  /** The sentence, or the part of it, that says so. */
  readonly quote: string;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ArticleFacts {
  readonly format: typeof FACTS_FORMAT;
  readonly article: ArticleRecord;
  readonly sentences: readonly SentenceRecord[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly MentionRecord[];
  readonly facts: readonly Fact[];
}
