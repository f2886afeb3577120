/** Rows as both engines give them: plain values, so that they print, compare and serialise alike. */
export interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, RowValue>>;
}

export interface GraphRelationship {
  readonly type: string;
  readonly properties: Readonly<Record<string, RowValue>>;
}

export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/**
 * Integers are numbers, a missing value is null, dates are ISO texts, nodes carry their labels
 * sorted and no number of the engine.
 */
export type RowValue =
  | null
  | boolean
  | number
  | string
  | GraphNode
  | GraphRelationship
  | GraphPath
  | readonly RowValue[]
  | {readonly [key: string]: RowValue};

export type Row = Readonly<Record<string, RowValue>>;

/** Query parameters; `undefined` is refused by the engines, use null. */
export type Parameter =
  null | boolean | number | string | readonly Parameter[] | {readonly [key: string]: Parameter};
export type Parameters = Readonly<Record<string, Parameter>>;

/** The text in a column that always holds one. */
export const textOf = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') {
    throw new TypeError(`column ${column} holds ${JSON.stringify(value)}, not a text`);
  }
  return value;
};
