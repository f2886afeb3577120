/** A report as a workbook: the summary, a sheet a table, all facts, and the sentences they lead to. */
import type {Workbook} from 'exceljs';
import type {Block, Line, Note, Report, TreeItem} from '../document';
import {relationshipHead} from '../relationship';
import {SEPARATOR, wordsOf} from '../words';
import {spreadsheetCells} from './relationship-cells';
import {
  dayCell,
  FROZEN,
  pageCell,
  setCell,
  sheetName,
  styleHead,
  widthsOf,
  type CellContent,
} from './xlsx-sheet';

interface Grid {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

interface Writing {
  readonly report: Report;
  /** Name of the sheet of sentences. */
  readonly notes: string;
}

const marks = (notes: readonly number[]): string => notes.map(number => `[${number}]`).join(' ');

/** A cell of one text leads to its first sentence; of a list, only the numbers stand there. */
const lineCell = (line: Line, {report, notes}: Writing): CellContent => {
  const text = line
    .map(span => [span.text, marks(span.notes)].filter(part => part !== '').join(' '))
    .join(SEPARATOR[report.lang]);
  const [span, ...others] = line;
  const first = span?.notes[0];
  return first === undefined || others.length > 0
    ? text || null
    : {text, hyperlink: `#'${notes}'!A${first + 1}`};
};

const treeRows = (item: TreeItem, writing: Writing, level = 1): CellContent[][] => [
  [level, lineCell(item.line, writing)],
  ...item.children.flatMap(child => treeRows(child, writing, level + 1)),
];

const textOf = (line: Line): string => line.map(({text}) => text).join('');

/** Drawings have no sheet: a spreadsheet is for the rows. */
const gridsOf = (block: Block, title: string, writing: Writing): Grid[] => {
  const word = wordsOf(writing.report.lang);
  switch (block.kind) {
    case 'table': {
      const {columns, rows} = block;
      const cells = (row: readonly Line[]): CellContent[] =>
        row.map((line, at) =>
          columns[at]?.kind === 'date' ? dayCell(textOf(line) || null) : lineCell(line, writing),
        );
      return [{title, head: columns.map(column => column.title), rows: rows.map(cells)}];
    }
    case 'tree': {
      const rows = block.roots.flatMap(root => treeRows(root, writing));
      return [{title, head: [word('level'), word('name')], rows}];
    }
    case 'timeline': {
      const rows = block.moments.map(({date, line}) => [dayCell(date), lineCell(line, writing)]);
      return [{title, head: [word('date'), word('what')], rows}];
    }
    case 'paragraph':
    case 'drawing':
      return [];
  }
};

const factsGrid = ({lang, relationships}: Report): Grid => ({
  title: wordsOf(lang)('facts'),
  head: relationshipHead(lang),
  rows: relationships.map(relationship => spreadsheetCells(relationship, lang)),
});

const noteRow = (note: Note): CellContent[] => [
  note.number,
  note.sentence,
  pageCell(note.article, note.url),
  note.source,
  dayCell(note.published),
  note.url === null ? null : pageCell(note.url, note.url),
  note.place,
];

const notesGrid = ({lang, notes}: Report, title: string): Grid => {
  const word = wordsOf(lang);
  return {
    title,
    head: (
      ['number', 'sentence', 'article', 'source', 'published', 'link', 'position'] as const
    ).map(name => word(name)),
    rows: notes.map(noteRow),
  };
};

const addGrid = (book: Workbook, name: string, {head, rows}: Grid): void => {
  const sheet = book.addWorksheet(name, {...FROZEN, views: [...FROZEN.views]});
  sheet.columns = widthsOf(head, rows);
  sheet.getRow(1).values = [...head];
  styleHead(sheet);
  rows.forEach((cells, at) => {
    const row = sheet.getRow(at + 2);
    cells.forEach((content, column) => setCell(row.getCell(column + 1), content));
  });
  sheet.autoFilter = {
    from: {row: 1, column: 1},
    to: {row: Math.max(1, rows.length) + 1, column: head.length},
  };
};

const addSummary = (book: Workbook, name: string, writing: Writing): void => {
  const sheet = book.addWorksheet(name);
  sheet.columns = [{width: 22}, {width: 90}];
  setCell(sheet.getCell(1, 1), writing.report.title);
  sheet.getCell(1, 1).style = {font: {bold: true, size: 15}};
  writing.report.summary.forEach(({label, line}, at) => {
    setCell(sheet.getCell(at + 3, 1), label);
    sheet.getCell(at + 3, 1).style = {font: {bold: true}, alignment: {vertical: 'top'}};
    const [span, ...others] = line;
    setCell(
      sheet.getCell(at + 3, 2),
      span?.url === undefined || others.length > 0
        ? lineCell(line, writing)
        : pageCell(span.text, span.url),
    );
  });
};

export const xlsxOf = async (report: Report): Promise<Uint8Array> => {
  const {Workbook: Book} = (await import('exceljs')).default;
  const book = new Book();
  const word = wordsOf(report.lang);
  const writing = {report, notes: word('notes')};
  addSummary(book, word('summary'), writing);
  const taken = new Set([word('summary'), writing.notes].map(name => name.toLowerCase()));
  const grids = [
    ...report.sections.flatMap(({title, blocks}) =>
      blocks.flatMap(block => gridsOf(block, title, writing)),
    ),
    factsGrid(report),
  ];
  for (const grid of grids) {
    const name = sheetName(grid.title, taken);
    taken.add(name.toLowerCase());
    addGrid(book, name, grid);
  }
  addGrid(book, writing.notes, notesGrid(report, writing.notes));
  return new Uint8Array(await book.xlsx.writeBuffer());
};
