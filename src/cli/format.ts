/** Rows of a query as a table for people, or as JSON or CSV for programs. */
import {Option} from 'commander';
import {cell, csv} from '../report/csv';
import {textTable} from '../report/text-table';
import type {Row} from '../store/value';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export const formatOption = (): Option =>
  new Option('--format <format>', 'how rows are printed').choices(FORMATS).default('table');

const columnsOf = (rows: readonly Row[]): string[] => Object.keys(rows[0] ?? {});

/** Where standard output is no terminal, its width is that of a wide one. */
const OUTPUT_WIDTH = 120;
export const terminalWidth = (): number => process.stdout.columns || OUTPUT_WIDTH;

const plainTable = (columns: readonly string[], rows: readonly Row[]): string =>
  textTable(
    columns,
    rows.map(row => columns.map(column => cell(row[column]))),
    {width: terminalWidth()},
  );

/** Text of the rows, without a line end behind the last; `columns` only where the order matters. */
export const formatRows = (
  rows: readonly Row[],
  format: Format,
  columns: readonly string[] = columnsOf(rows),
): string => {
  switch (format) {
    case 'json':
      return JSON.stringify(rows, null, 2);
    case 'csv':
      return csv(columns, rows);
    case 'table':
      return rows.length === 0 ? 'No rows.' : plainTable(columns, rows);
  }
};
