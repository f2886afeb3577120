import neo4j, {type Record as Neo4jRecord} from 'neo4j-driver';
import {nodeValue, relationshipValue, sortKeys} from '../normalise';
import type {GraphNode, GraphPath, GraphRelationship, Parameter, Row, RowValue} from '../value';

type Plain = Readonly<Record<string, unknown>>;

const mapValues = (map: Plain): Record<string, RowValue> =>
  Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, rowValue(inner)]));

const graphNode = ({labels, properties}: {labels: string[]; properties: Plain}): GraphNode =>
  nodeValue(labels, mapValues(properties));

const graphRelationship = ({
  type,
  properties,
}: {
  type: string;
  properties: Plain;
}): GraphRelationship => relationshipValue(type, mapValues(properties));

const graphPath = (path: InstanceType<typeof neo4j.types.Path>): GraphPath => ({
  nodes: [path.start, ...path.segments.map(({end}) => end)].map(graphNode),
  relationships: path.segments.map(({relationship}) => graphRelationship(relationship)),
});

/** Dates, times, durations and points print themselves as Cypher writes them. */
type PrintsItself = InstanceType<typeof neo4j.types.Duration>;

const printsItself = (value: object): value is PrintsItself =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value) ||
  neo4j.isPoint(value);

const objectValue = (value: object): RowValue => {
  if (neo4j.isNode(value)) {
    return graphNode(value);
  }
  if (neo4j.isRelationship(value)) {
    return graphRelationship(value);
  }
  if (neo4j.isPath(value)) {
    return graphPath(value);
  }
  return printsItself(value) ? value.toString() : sortKeys(mapValues(value as Plain));
};

/** The driver is told to give integers as numbers, so what is left is structure. */
const rowValue = (value: unknown): RowValue => {
  if (Array.isArray(value)) {
    return value.map(rowValue);
  }
  return typeof value === 'object' && value !== null
    ? objectValue(value)
    : ((value ?? null) as RowValue);
};

export const neo4jRow = (record: Neo4jRecord): Row => mapValues(record.toObject());

/** JavaScript numbers travel as floats unless told otherwise; whole ones are meant as integers. */
export const neo4jParameter = (value: Parameter): unknown => {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(neo4jParameter);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, neo4jParameter(inner)]))
    : value;
};
