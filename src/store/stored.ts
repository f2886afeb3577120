/** The part of the graph that a load works on, as plain maps; pure. */
import type {Claim, NodeRef} from '../graph/change';
import type {Values} from '../graph/value';
import type {NodeState} from '../graph/entity';
import type {NodeLabel, RelationshipType} from '../graph/model';

export interface StoredNode extends NodeState {
  readonly label: NodeLabel;
  readonly id: string;
}

export interface StoredRelationship {
  readonly type: RelationshipType;
  readonly id: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly properties: Values;
}

export const nodeKey = ({label, id}: NodeRef): string => `${label} ${id}`;
export const relationshipKey = ({type, id}: {type: RelationshipType; id: string}): string =>
  `${type} ${id}`;

export interface Stored {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** What an earlier version of an article put into the graph. */
export interface Contribution {
  readonly article: string;
  /** Its Article and Sentence nodes. */
  readonly nodes: readonly NodeRef[];
  /** Keys of its HAS_SENTENCE and MENTIONS. */
  readonly ties: readonly string[];
  /** Keys of facts it gives a proof of. */
  readonly facts: readonly string[];
}

/**
 * The claims of every article on nodes whose claim from some article goes or differs: what such
 * a node shows must be made anew from the claims that stay.
 */
export type Claims = ReadonlyMap<string, ReadonlyMap<string, Claim>>;
