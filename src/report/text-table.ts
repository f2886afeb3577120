/** Rows as a table with box characters, its cells wrapped so that it fits the terminal. */
import Table, {type Cell} from 'cli-table3';
import {displayWidth, wrap} from './display-width';

/** No column is made narrower than this: four Han characters. */
const NARROWEST = 8;
/** A border and a blank on both sides of each cell. */
const FRAME = 3;

const naturalWidth = (cells: readonly string[]): number =>
  Math.max(...cells.flatMap(cell => cell.split('\n')).map(displayWidth));

/** The widest columns give way first: the largest limit under which all columns fit. */
const fit = (natural: readonly number[], room: number): number[] => {
  const total = (limit: number): number =>
    natural.reduce((sum, width) => sum + Math.min(width, limit), 0);
  let limit = Math.max(...natural);
  while (limit > NARROWEST && total(limit) > room) limit -= 1;
  return natural.map(width => Math.min(width, limit));
};

export interface TableOptions {
  /** In terminal cells; a table of very many columns may still be wider. */
  readonly width: number;
  /** Columns in which equal cells of neighbouring rows become one. */
  readonly merged?: readonly number[];
}

type Rows = readonly (readonly string[])[];

/** How many rows from `row` on hold the same text in this column. */
const sameBelow = (rows: Rows, row: number, column: number): number => {
  const end = rows.findIndex(
    (cells, index) => index > row && cells[column] !== rows[row]?.[column],
  );
  return (end === -1 ? rows.length : end) - row;
};

const merge = (rows: Rows, merged: readonly number[]): Cell[][] =>
  rows.map((cells, row) =>
    cells.flatMap((content, column): Cell[] => {
      if (!merged.includes(column)) return [content];
      return rows[row - 1]?.[column] === content
        ? []
        : [{content, rowSpan: sameBelow(rows, row, column)}];
    }),
  );

export const textTable = (
  head: readonly string[],
  rows: Rows,
  {width, merged = []}: TableOptions,
): string => {
  const widths = fit(
    head.map((name, column) => naturalWidth([name, ...rows.map(row => row[column] ?? '')])),
    width - head.length * FRAME - 1,
  );
  const wrapped = (cells: readonly string[]): string[] =>
    cells.map((cell, column) => wrap(cell, widths[column] ?? NARROWEST).join('\n'));
  const table = new Table({head: wrapped(head), style: {head: [], border: []}});
  table.push(...merge(rows.map(wrapped), merged));
  return table.toString();
};
