/** Facts as comma-separated values: RFC 4180, with nothing that a spreadsheet would run. */
import type {Language} from '../../language/language';
import type {Report} from '../document';
import {
  RELATIONSHIP_COLUMNS,
  relationshipCells,
  relationshipHead,
  type Relationship,
} from '../relationship';
import {printable} from '../xml';

/** Spreadsheets run a text that begins so as a formula, full-width signs too. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** A line of a text ends as lines of the file do: a lone return would write over its line. */
export const csvField = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value);
  const plain = printable(value ?? '').replaceAll(/\r\n?/gu, '\n');
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csvLine = (values: readonly (string | number | null)[]): string =>
  `${values.map(csvField).join(',')}\n`;

export const csvHead = (lang: Language): string => csvLine(relationshipHead(lang));

export const csvRow = (relationship: Relationship, lang: Language): string => {
  const cells = relationshipCells(relationship, lang);
  return csvLine(RELATIONSHIP_COLUMNS.map(column => cells[column]));
};

/** The facts alone, each with its proof: what else a report has is made of them. */
export const csvOf = ({relationships, lang}: Report): string =>
  csvHead(lang) + relationships.map(each => csvRow(each, lang)).join('');
