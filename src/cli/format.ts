/** Rows of a query as a table for people, or as JSON or CSV for programs. */
import {Option} from 'commander';
import type {Language, Texts} from '../language/language';
import {textTable} from '../report/text-table';
import {csvField} from '../report/write/csv';
import type {Row, RowValue} from '../store/value';
import {printable} from './voice';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export const formatOption = (): Option =>
  new Option('--format <format>', 'how rows are printed').choices(FORMATS).default('table');

const isList = (value: RowValue): value is readonly RowValue[] => Array.isArray(value);
const isMap = (value: RowValue | undefined): value is Readonly<Record<string, RowValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node by its label and name, a relationship by its type, a list parted by commas. */
const cell = (value: RowValue | undefined): string => {
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

const columnsOf = (rows: readonly Row[]): string[] => Object.keys(rows[0] ?? {});

/** Where standard output is no terminal, its width is that of a wide one. */
const OUTPUT_WIDTH = 120;
export const terminalWidth = (): number => process.stdout.columns || OUTPUT_WIDTH;

const plainTable = (columns: readonly string[], rows: readonly Row[]): string =>
  textTable(
    columns,
    rows.map(row => columns.map(column => printable(cell(row[column])))),
    {width: terminalWidth()},
  );

const csvCell = (value: RowValue | undefined): string =>
  csvField(typeof value === 'number' ? value : cell(value));

const csv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns.map(csvCell), ...rows.map(row => columns.map(column => csvCell(row[column])))]
    .map(line => line.join(','))
    .join('\n');

const NO_ROWS: Texts = {en: 'No rows.', zh: '没有结果。'};

/** Text of the rows, without a line end behind the last; `columns` only where the order matters. */
export const formatRows = (
  rows: readonly Row[],
  format: Format,
  columns: readonly string[] = columnsOf(rows),
  lang: Language = 'en',
): string => {
  switch (format) {
    case 'json':
      return JSON.stringify(rows, null, 2);
    case 'csv':
      return csv(columns, rows);
    case 'table':
      return rows.length === 0 ? NO_ROWS[lang] : plainTable(columns, rows);
  }
};
