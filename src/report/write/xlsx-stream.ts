/** A workbook of any length, written row by row: what is written is forgotten. */
import type {Writable} from 'node:stream';
import type {Worksheet} from 'exceljs';
import type {Language} from '../../language/language';
import type {Row} from '../../store/value';
import {relationshipHead, relationshipOf} from '../relationship';
import {spreadsheetCells} from './relationship-cells';
import {FROZEN, setCell, styleHead, type CellContent} from './xlsx-sheet';

/** A sheet holds 1,048,576 rows, its head among them. */
const ROWS_A_SHEET = 1_000_000;
/** Of more links on a sheet Excel says that the file is damaged. */
const LINKS_A_SHEET = 60_000;

const WIDTHS = [24, 12, 14, 22, 34, 12, 11, 11, 9, 11, 10, 9, 60, 34, 16, 11, 40];

const withoutLink = (content: CellContent): CellContent =>
  content !== null && typeof content === 'object' && 'hyperlink' in content
    ? content.text
    : content;

export const relationshipSheets = async (
  pages: AsyncIterable<readonly Row[]>,
  name: string,
  lang: Language,
  out: Writable,
): Promise<void> => {
  const {stream} = (await import('exceljs')).default;
  const book = new stream.xlsx.WorkbookWriter({stream: out, useStyles: true});
  const head = relationshipHead(lang);
  let sheets = 0;
  let rows = 0;
  const open = (): Worksheet => {
    sheets += 1;
    rows = 0;
    const next = book.addWorksheet(sheets === 1 ? name : `${name} ${sheets}`, {
      views: [...FROZEN.views],
    });
    next.columns = WIDTHS.map(width => ({width}));
    next.getRow(1).values = [...head];
    styleHead(next);
    next.getRow(1).commit();
    return next;
  };
  const close = (full: Worksheet): void => {
    full.autoFilter = {from: {row: 1, column: 1}, to: {row: rows + 1, column: head.length}};
    full.commit();
  };
  let sheet = open();
  for await (const page of pages) {
    for (const each of page) {
      if (rows === ROWS_A_SHEET) {
        close(sheet);
        sheet = open();
      }
      rows += 1;
      const row = sheet.getRow(rows + 1);
      spreadsheetCells(relationshipOf(each), lang).forEach((content, at) =>
        setCell(row.getCell(at + 1), rows > LINKS_A_SHEET ? withoutLink(content) : content),
      );
      row.commit();
    }
  }
  close(sheet);
  await book.commit();
};
