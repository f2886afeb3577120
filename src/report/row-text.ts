/** Rows of a query as texts: a cell of a table, a line of a spreadsheet. */
import type {Row, RowValue} from '../store/value';
import {csvField} from './write/csv';

const isList = (value: RowValue): value is readonly RowValue[] => Array.isArray(value);
const isMap = (value: RowValue | undefined): value is Readonly<Record<string, RowValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node by its label and name, a relationship by its type, a list parted by commas. */
export const cell = (value: RowValue | undefined): string => {
  if (value === undefined || value === null) {
    return '';
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  return isMap(value) ? mapCell(value) : (value as readonly RowValue[]).map(cell).join(', ');
};

const mapCell = (value: Readonly<Record<string, RowValue>>): string => {
  const {labels, type, properties} = value;
  if (labels !== undefined && isList(labels) && isMap(properties)) {
    return `(${labels.map(label => `:${cell(label)}`).join('')} ${cell(properties.name ?? properties.id)})`;
  }
  return typeof type === 'string' && isMap(properties) ? `[:${type}]` : JSON.stringify(value);
};

const csvCell = (value: RowValue | undefined): string =>
  csvField(typeof value === 'number' ? value : cell(value));

/** RFC 4180, without a line end behind the last row. */
export const csv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns.map(csvCell), ...rows.map(row => columns.map(column => csvCell(row[column])))]
    .map(line => line.join(','))
    .join('\n');
