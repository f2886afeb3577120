/** All facts of a store as one table, written while they are read. */
import type {Writable} from 'node:stream';
import type {Language} from '../../language/language';
import type {Row} from '../../store/value';
import {
  RELATIONSHIP_COLUMNS,
  relationshipCells,
  relationshipHead,
  relationshipOf,
  type Relationship,
} from '../relationship';
import {wordsOf} from '../words';
import {csvHead, csvRow} from './csv';
import {escape, link} from './markdown-text';
import {relationshipSheets} from './xlsx-stream';

export const TABLE_FORMATS = ['csv', 'xlsx', 'md'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

type Pages = AsyncIterable<readonly Row[]>;

interface TextTable {
  readonly head: string;
  readonly row: (relationship: Relationship) => string;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const markdownTable = (lang: Language): TextTable => ({
  head: line(relationshipHead(lang)) + line(RELATIONSHIP_COLUMNS.map(() => '---')),
  row: relationship => {
    const cells = relationshipCells(relationship, lang);
    return line(
      RELATIONSHIP_COLUMNS.map(column => {
        const value = cells[column] ?? '';
        if (typeof value === 'number') return String(value);
        return column === 'link' ? link(value, value) : escape(value);
      }),
    );
  },
});

const csvTable = (lang: Language): TextTable => ({
  head: csvHead(lang),
  row: relationship => csvRow(relationship, lang),
});

async function* textOf(pages: Pages, {head, row}: TextTable): AsyncGenerator<string> {
  yield head;
  for await (const rows of pages) yield rows.map(each => row(relationshipOf(each))).join('');
}

/** Pieces of the table as text, one a page. */
export const relationshipText = (
  pages: Pages,
  format: Exclude<TableFormat, 'xlsx'>,
  lang: Language,
): AsyncGenerator<string> => textOf(pages, format === 'csv' ? csvTable(lang) : markdownTable(lang));

export const relationshipWorkbook = async (
  pages: Pages,
  lang: Language,
  out: Writable,
): Promise<void> => relationshipSheets(pages, wordsOf(lang)('facts'), lang, out);
