/**
 * What one article adds to the graph. It is a value: it holds only what this article says, with
 * who is who already settled, so a store can add it, compare it and take it back again.
 */
import type {EntityLabel, Properties} from '../article/facts';
import type {NodeLabel, RelationshipType} from './model';
import type {Proof} from './proof';
import type {Values} from './value';

export interface NodeRef {
  readonly label: NodeLabel;
  readonly id: string;
}

/** What one article says of a node: joined with the claims of others into what the node shows. */
export interface Claim {
  /** Every name the article gives it, sorted. */
  readonly names: readonly string[];
  readonly kind: string | null;
  readonly properties: Properties;
}

export interface EntityChange {
  readonly label: EntityLabel;
  readonly id: string;
  /** The canonical name; it is part of the id, so all articles agree on it. */
  readonly name: string;
  readonly claim: Claim;
}

/** A node that belongs to this article alone: the Article itself and its sentences. */
export interface OwnNodeChange {
  readonly label: 'Article' | 'Sentence';
  readonly id: string;
  readonly properties: Values;
}

/** A relationship that belongs to this article alone: HAS_SENTENCE and MENTIONS. */
export interface OwnRelationshipChange {
  readonly type: 'HAS_SENTENCE' | 'MENTIONS';
  readonly id: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly properties: Values;
}

/** A fact that other articles may state as well; `proof` is what this one brings. */
export interface FactChange {
  readonly type: Exclude<RelationshipType, 'HAS_SENTENCE' | 'MENTIONS'>;
  readonly id: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly proof: Proof;
}

export interface GraphChange {
  /** Article.id */
  readonly article: string;
  /** Hash of the facts it was made from: tells a changed version of the same article. */
  readonly version: string;
  readonly own: readonly OwnNodeChange[];
  readonly entities: readonly EntityChange[];
  readonly ties: readonly OwnRelationshipChange[];
  readonly facts: readonly FactChange[];
}
