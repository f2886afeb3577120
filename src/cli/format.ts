/** Rows of a query as a table for people, or as JSON or CSV for programs. */
import {Option} from 'commander';
import type {Language, Texts} from '../language/language';
import {cell, csv} from '../report/row-text';
import {textTable} from '../report/text-table';
import type {Row} from '../store/value';
import {printable} from './voice';

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
    rows.map(row => columns.map(column => printable(cell(row[column])))),
    {width: terminalWidth()},
  );

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
