/** Puts what an engine hands out into the shape of `RowValue`; see value.ts. */
import type {GraphNode, GraphRelationship, RowValue} from './value';

export const nodeValue = (
  labels: readonly string[],
  properties: Readonly<Record<string, RowValue>>,
): GraphNode => ({labels: [...labels].sort(), properties: sortKeys(properties)});

export const relationshipValue = (
  type: string,
  properties: Readonly<Record<string, RowValue>>,
): GraphRelationship => ({type, properties: sortKeys(properties)});

/** The engines give a map's keys in orders of their own. */
export const sortKeys = (
  map: Readonly<Record<string, RowValue>>,
): Readonly<Record<string, RowValue>> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
