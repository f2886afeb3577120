/** A report in each of its formats. */
import type {Drawing, Report} from '../document';
import {csvOf} from './csv';
import {docxOf} from './docx';
import {htmlOf} from './html';
import {markdownOf} from './markdown';
import {xlsxOf} from './xlsx';

export const REPORT_FORMATS = ['md', 'html', 'xlsx', 'csv', 'docx', 'svg'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The first drawing; null for a report that has none. */
const svgOf = ({sections}: Report): string | null =>
  sections.flatMap(({blocks}) => blocks).find((block): block is Drawing => block.kind === 'drawing')
    ?.svg ?? null;

type Write = (report: Report) => string | null | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ReportFormat, Write>> = {
  md: markdownOf,
  html: htmlOf,
  xlsx: xlsxOf,
  csv: csvOf,
  docx: docxOf,
  svg: svgOf,
};

/** Null where the report has nothing that the format could hold: `svg` without a drawing. */
export const writeReport = async (
  report: Report,
  format: ReportFormat,
): Promise<string | Uint8Array | null> => await WRITERS[format](report);
