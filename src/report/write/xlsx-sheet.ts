/** Cells and sheets of a spreadsheet: texts that stay texts, days that are days, links that are pages. */
import type {Cell, Column, Style, Worksheet} from 'exceljs';
import {displayWidth} from '../display-width';
import {webAddress} from '../../article/web-address';
import {printable} from '../xml';

/** What a cell of Excel can hold; a longer text makes it call the file damaged. */
const LONGEST_TEXT = 32_767;
const LONGEST_ADDRESS = 2_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const NARROWEST = 8;
const WIDEST = 60;

export interface CellLink {
  readonly text: string;
  /** `https://…`, or `#'Sheet'!A2` for a place in this file. */
  readonly hyperlink: string;
}
export type CellContent = string | number | Date | CellLink | null;

/** Never half of a pair at the cut. */
const cellText = (text: string): string => {
  const clean = printable(text);
  return clean.length <= LONGEST_TEXT ? clean : `${printable(clean.slice(0, LONGEST_TEXT - 1))}…`;
};

/** A day as a day, so that it sorts and filters; a month or a year stays the text that it is. */
export const dayCell = (text: string | null): CellContent => {
  if (text === null || !DAY.test(text)) return text;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? text : day;
};

export const pageCell = (text: string, url: string | null): CellContent => {
  const address = webAddress(url);
  return address === null || address.length > LONGEST_ADDRESS ? text : {text, hyperlink: address};
};

/** Shared by all cells: exceljs looks a style up by the object that it is. */
const TEXT_STYLE: Partial<Style> = {alignment: {vertical: 'top', wrapText: true}};
const DAY_STYLE: Partial<Style> = {
  alignment: {vertical: 'top', horizontal: 'left'},
  numFmt: 'yyyy-mm-dd',
};
const LINK_STYLE: Partial<Style> = {
  ...TEXT_STYLE,
  font: {color: {argb: 'FF1D4F91'}, underline: true},
};

const valueOf = (content: CellContent): string | number | Date | CellLink | null => {
  if (typeof content === 'string') return cellText(content);
  if (content === null || typeof content !== 'object' || content instanceof Date) return content;
  return {text: cellText(content.text), hyperlink: content.hyperlink};
};

/** A text is given as a text: what begins with `=` is never run. */
export const setCell = (cell: Cell, content: CellContent): void => {
  const link = content !== null && typeof content === 'object';
  cell.value = valueOf(content);
  cell.style = content instanceof Date ? DAY_STYLE : link ? LINK_STYLE : TEXT_STYLE;
};

const widthOf = (content: CellContent): number => {
  if (content instanceof Date) return 11;
  const text =
    content !== null && typeof content === 'object' ? content.text : String(content ?? '');
  return Math.max(...text.slice(0, 200).split('\n').map(displayWidth));
};

/** Wide enough for what stands in the first rows, within bounds. */
export const widthsOf = (
  head: readonly string[],
  rows: readonly (readonly CellContent[])[],
): Partial<Column>[] =>
  head.map((title, at) => {
    const widest = Math.max(
      displayWidth(title) + 3,
      ...rows.slice(0, 500).map(cells => widthOf(cells[at] ?? null)),
    );
    return {width: Math.min(WIDEST, Math.max(NARROWEST, widest + 2))};
  });

export const styleHead = (sheet: Worksheet): void => {
  const head = sheet.getRow(1);
  head.font = {bold: true};
  head.alignment = {vertical: 'top'};
  head.eachCell(cell => {
    cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFE8EDF4'}};
  });
};

/** Signs that no sheet may have in its name, and the length it may have. */
const NOT_IN_NAMES = /[\\/?*[\]:'！!]/gu;
const LONGEST_NAME = 31;

/** A name that no other sheet has, also when names are compared without case. */
export const sheetName = (wanted: string, taken: ReadonlySet<string>): string => {
  const clean = printable(wanted).replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ').trim() || '-';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = printable(clean.slice(0, LONGEST_NAME - end.length)).trim() + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

/** A sheet with frozen heads that filter. */
export const FROZEN = {views: [{state: 'frozen', ySplit: 1}]} as const;
