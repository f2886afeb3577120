import type {GrafeoValue} from '@grafeo-db/js';
import {nodeValue, relationshipValue} from '../normalise';
import type {Row, RowValue} from '../value';

type GrafeoMap = Readonly<Record<string, GrafeoValue>>;

const isMap = (value: GrafeoValue): value is Record<string, GrafeoValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (map: GrafeoMap, keys: readonly string[]): Record<string, RowValue> => {
  const picked: Record<string, RowValue> = {};
  for (const key of keys) picked[key] = rowValue(map[key] ?? null);
  return picked;
};
const mapValues = (map: GrafeoMap): Record<string, RowValue> => pick(map, Object.keys(map));

/** Nodes and relationships come as maps whose engine fields begin with `_`. */
const properties = (map: GrafeoMap): Record<string, RowValue> =>
  pick(
    map,
    Object.keys(map).filter(key => !key.startsWith('_')),
  );

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
  return pick(map, keys.sort());
};

const rowValue = (value: GrafeoValue): RowValue => {
  if (typeof value !== 'object') {
    return typeof value === 'bigint' ? Number(value) : value;
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
