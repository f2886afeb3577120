/** Small pieces of Markdown; every text that comes from an article passes through `escape`. */

/** What Markdown or HTML would read as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]~|$]/gu;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&/gu, '&amp;'],
  [/</gu, '&lt;'],
  [/>/gu, '&gt;'],
];
/** What it would read as markup at the beginning of a line. */
const BLOCK_START = /^(?:[#+=-]|\d+(?=[.)]))/u;

/** A text of one line that shows as it is, wherever it is put. */
export const escape = (text: string): string =>
  ENTITIES.reduce((escaped, [mark, entity]) => escaped.replace(mark, entity), text)
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(BLOCK_START, start => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

const SAFE_URL = /^https?:\/\/[^\s<>()[\]|\\"'`]+$/u;

/** A link only where the address can be nothing else. */
export const link = (text: string, url: string | null): string =>
  url !== null && SAFE_URL.test(url) ? `[${escape(text)}](${url})` : escape(text);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Cells are Markdown already; a column without any content is left out. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const kept = head.flatMap((_, column) => (rows.some(cells => cells[column]) ? [column] : []));
  const keep = (cells: readonly string[]): string[] => kept.map(column => cells[column] ?? '');
  return [head, head.map(() => '---'), ...rows].map(cells => row(keep(cells))).join('\n');
};

/** Empty without rows, so that a report has no empty headings. */
export const section = (title: string, content: string): string[] =>
  content === '' ? [] : [`## ${title}`, content];
