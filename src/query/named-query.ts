/** A named query: a file of cypher/queries/ whose head says what it answers and what it takes. */
export const PARAMETER_TYPES = ['text', 'integer', 'share', 'list'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

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
