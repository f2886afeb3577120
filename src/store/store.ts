import type {GraphChange} from '../graph/change';
import type {KnownPerson} from '../resolve/known';
import type {Found, TextSearch} from './search';
import type {Parameters, Row} from './value';

/** How many things a load touched; `unchanged` were there already and the same. */
export interface Tally {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Taken back because a changed version of their article no longer says so. */
  readonly removed: number;
}

export interface LoadSummary {
  readonly articles: number;
  /** Of these: there already with the same facts, so nothing was read or written for them. */
  readonly skipped: number;
  readonly nodes: Tally;
  readonly relationships: Tally;
}

/** A graph database. Every failure is a TupuError: STORE_* or QUERY_FAILED. */
export interface Store {
  readonly engine: 'grafeo' | 'neo4j';

  /** Makes constraints and indexes where they are missing; call once before the first `apply`. */
  prepare(): Promise<void>;

  /** Runs a query that must not write; one that tries fails with QUERY_FAILED and changes nothing. */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;

  /** Runs a statement that may write, as one transaction. */
  write(cypher: string, parameters?: Parameters): Promise<Row[]>;

  /**
   * Adds articles and takes out those whose ids are in `gone`, all of it or nothing (one
   * transaction). An article that is there already is compared: the same version changes nothing,
   * another takes its place. What only a removed article proves goes, the rest stays.
   */
  apply(changes: readonly GraphChange[], gone?: readonly string[]): Promise<LoadSummary>;

  /**
   * What `resolve` must know of persons with these names before articles are added; `articles` are
   * those of them that are in the store already.
   */
  knownPersons(
    names: readonly string[],
    articles: readonly string[],
  ): Promise<readonly KnownPerson[]>;

  /** Full-text search, best first; see `find` for what analysts want. */
  search(search: TextSearch): Promise<Found[]>;

  close(): Promise<void>;
}
