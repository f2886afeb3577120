import type {DatePrecision, EntityLabel, FactType, Properties} from '../article/facts';
import type {Span} from '../article/span';

/** An entity as an extractor speaks of it, before ids are given. */
export interface EntityRef {
  readonly label: EntityLabel;
  readonly kind: string | null;
  readonly name: string;
  /** Put together from parts; stands nowhere in the text as it is. */
  readonly composed?: boolean;
  readonly properties?: Properties;
}

/** What an extractor says the text states; `assemble` turns claims into facts. */
export interface Claim {
  readonly type: FactType;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly properties: Properties;
  /** The words that prove it, in offsets of the true text; each lies within one sentence. */
  readonly evidence: readonly Span[];
  /** Name of the rule, as in data/rules or the extractor's file. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A date as exact as the text gives it: `2024-11-20`, `2024-11` or `2024`. */
export interface PartialDate extends Span {
  readonly date: string;
  readonly precision: DatePrecision;
}
