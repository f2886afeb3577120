import type {GrafeoValue} from '@grafeo-db/js';
import {nodeValue, relationshipValue, sortKeys} from '../normalise';
import type {Row, RowValue} from '../value';

type GrafeoMap = Readonly<Record<string, GrafeoValue>>;

const isMap = (value: GrafeoValue): value is Record<string, GrafeoValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapValues = (map: GrafeoMap): Record<string, RowValue> =>
  Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, rowValue(inner)]));

/** Nodes and relationships come as maps whose engine fields begin with `_`. */
const properties = (map: GrafeoMap): Record<string, RowValue> =>
  mapValues(Object.fromEntries(Object.entries(map).filter(([key]) => !key.startsWith('_'))));

const structure = (map: GrafeoMap): RowValue => {
  if (Array.isArray(map._labels)) {
    return nodeValue(map._labels.map(String), properties(map));
  }
  if (typeof map._type === 'string') {
    return relationshipValue(map._type, properties(map));
  }
  const keys = Object.keys(map);
  if (keys.length === 2 && Array.isArray(map.nodes) && Array.isArray(map.edges)) {
    return {nodes: map.nodes.map(rowValue), relationships: map.edges.map(rowValue)};
  }
  return sortKeys(mapValues(map));
};

const rowValue = (value: GrafeoValue): RowValue => {
  if (typeof value === 'bigint') {
    return Number(value);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (Array.isArray(value)) {
    return value.map(rowValue);
  }
  return isMap(value) ? structure(value) : (value as RowValue);
};

/** A row's columns keep the order of the query. */
export const grafeoRow = (row: GrafeoMap): Row => mapValues(row);
