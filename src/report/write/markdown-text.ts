/** Small pieces of Markdown; every text that comes from an article passes through `escape`. */

import {webAddress} from '../../article/web-address';
import {printable} from '../xml';

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
  ENTITIES.reduce((escaped, [mark, entity]) => escaped.replace(mark, entity), printable(text))
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(BLOCK_START, start => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

/** Signs that would end the address of a Markdown link. */
const ENDS_LINK = /[()[\]]/u;

/** A link only where the address can be nothing else. */
export const link = (text: string, url: string | null): string => {
  const address = webAddress(url);
  return address === null || ENDS_LINK.test(address)
    ? escape(text)
    : `[${escape(text)}](${address})`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('\n');
