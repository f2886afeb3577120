import type {NodeLabel} from '../graph/model';

/** What a store knows of the persons an article may speak of: a body, or a post without one. */
export interface KnownBody {
  readonly label: NodeLabel;
  readonly id: string;
  readonly name: string;
  /** Ids of the bodies it is directly part of (PART_OF, PARTY_ORG_OF, SUBSIDIARY_OF). */
  readonly wholes: readonly string[];
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly disambiguator: string | null;
  /** Settled by lines of the user's, perhaps by some that are there no more. */
  readonly corrected: boolean;
  /** The bodies the person serves, and the posts held that have no body. */
  readonly bodies: readonly KnownBody[];
  /** Articles asked about that mention the person already. */
  readonly mentionedIn: readonly string[];
  /** At least so many articles mention the person; exact where `mentionedIn` is not empty. */
  readonly articles: number;
}

/** What `resolve` asks. */
export interface Known {
  readonly named: (name: string) => readonly KnownPerson[];
}

export const NOTHING_KNOWN: Known = {named: () => []};
