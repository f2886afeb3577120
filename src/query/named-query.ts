/** A named query: a file of cypher/queries/ whose head says what it answers and what it takes. */
/** A name of each of these may be given loosely; see names/resolve.ts. */
export const NAME_TYPES = ['person', 'body', 'event', 'thing', 'article'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const PARAMETER_TYPES = ['text', 'date', 'integer', 'share', 'list', ...NAME_TYPES] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export const isNameType = (type: ParameterType): type is NameType =>
  (NAME_TYPES as readonly string[]).includes(type);

/** What a parameter is when it is not given. */
export type Default = string | number | null;

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Missing: the parameter must be given. */
  readonly fallback?: Default;
  readonly description: string;
}

export interface QueryColumn {
  readonly name: string;
  readonly description: string;
  /** False for ids and the like, which tables leave out. */
  readonly shown: boolean;
}

export interface NamedQuery {
  /** The file's name without its ending. */
  readonly name: string;
  readonly description: string;
  readonly chinese: string;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly QueryColumn[];
  /** A command line that uses it. */
  readonly example: string;
  /** `:param` lines that let the file run in Neo4j Browser as it stands. */
  readonly browser: string;
  readonly cypher: string;
}
