/** What a Neo4j database lacks of the schema of cypher/schema/neo4j.cypher. */
import type {Row, RowValue} from '../value';

/** A constraint or index by what it is about: Neo4j takes one of another name for the same. */
export interface SchemaItem {
  readonly name: string;
  readonly kind: 'constraint' | 'index';
  /** Labels and properties: `Person(id)`. */
  readonly about: string;
}

const about = (labels: readonly string[], properties: readonly string[]): string =>
  `${[...labels].sort().join('|')}(${[...properties].sort().join(', ')})`;

const STATEMENT =
  /^CREATE\s+(?:\w+\s+)?(?<kind>CONSTRAINT|INDEX)\s+(?<name>\w+)\s[^:]*:(?<labels>[\w|]+)[\s\S]*?\b(?:REQUIRE|ON)\b(?<properties>.*?)(?:\bIS\b|\bOPTIONS\b|$)/isu;

/** Statements that create nothing are passed over. */
export const schemaItems = (statements: readonly string[]): SchemaItem[] =>
  statements.flatMap(statement => {
    const {kind, name, labels, properties} = STATEMENT.exec(statement)?.groups ?? {};
    if (kind === undefined || name === undefined) return [];
    return {
      name,
      kind: kind.toUpperCase() === 'CONSTRAINT' ? 'constraint' : 'index',
      about: about(
        (labels ?? '').split('|'),
        [...(properties ?? '').matchAll(/\.(\w+)/gu)].map(([, property]) => property ?? ''),
      ),
    };
  });

const texts = (value: RowValue | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : [];

const shown = (row: Row): string => about(texts(row.labelsOrTypes), texts(row.properties));

export interface SchemaDifference {
  /** Names of cypher/schema/neo4j.cypher. */
  readonly missing: readonly string[];
  /** Names in the database of indexes that are still being filled or have failed. */
  readonly notOnline: readonly string[];
}

/** Rows as SHOW_CONSTRAINTS and SHOW_INDEXES give them. */
export const schemaDifference = (
  wanted: readonly SchemaItem[],
  constraints: readonly Row[],
  indexes: readonly Row[],
): SchemaDifference => {
  const there = {
    constraint: new Set(constraints.map(shown)),
    index: new Set(indexes.map(shown)),
  };
  return {
    missing: wanted.filter(item => !there[item.kind].has(item.about)).map(({name}) => name),
    notOnline: texts(indexes.flatMap(({state, name}) => (state === 'ONLINE' ? [] : [name ?? '']))),
  };
};

export const SHOW_CONSTRAINTS = `SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
WHERE type CONTAINS 'UNIQUENESS'
RETURN labelsOrTypes, properties`;

export const SHOW_INDEXES = `SHOW INDEXES YIELD name, state, labelsOrTypes, properties
RETURN name, state, labelsOrTypes, properties`;
