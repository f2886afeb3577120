/** Two nodes of the store that may be one person or body. */
import type {NodeLabel} from '../../graph/model';

export type DoubleLabel = Extract<NodeLabel, 'Person' | 'Organization' | 'Place'>;

export interface NamedNode {
  readonly id: string;
  readonly label: DoubleLabel;
  readonly name: string;
  /** Lines of the user's that settle it, one each; see docs/corrections.md. */
  readonly correctedBy: string;
}

/** What a name alone tells; see `NameRules` of src/resolve/names.ts. */
export interface NameSense {
  readonly isRelative: (name: string) => boolean;
  readonly isCrowd: (name: string) => boolean;
}

/** What speaks for it; `words` are the names in it. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly words: readonly string[];
}

export type ReasonKind =
  /** A name is the other with this area in front. */
  | 'area'
  /** And an article says that the shorter lies in it. */
  | 'lies'
  /** … with 中共 in front. */
  | 'party'
  /** … with a legal form behind. */
  | 'form'
  /** … and so are these, whose names begin so, or with which it begins. */
  | 'kin'
  /** Several longer names would fit. */
  | 'rivals'
  /** These people serve both. */
  | 'person'
  /** Two of one name serve this body. */
  | 'body'
  /** … serve this body and its unit, or two units of it. */
  | 'unit'
  /** … have a post of these words, in a body that each article calls by words like 市委. */
  | 'words'
  /** … have this title, and of one the body is not known. */
  | 'title'
  /** … are named in one sentence with the same others. */
  | 'with';

export interface Candidate {
  readonly label: DoubleLabel;
  /** Enough speaks for it to be taken for so, unless somebody says otherwise. */
  readonly sure: boolean;
  readonly nodes: readonly [NamedNode, NamedNode];
  readonly reasons: readonly Reason[];
}
