import {basename} from 'node:path';

/** How the articles lie in a file. */
export type FileKind = 'text' | 'markdown' | 'html' | 'json-lines';

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  shtml: 'html',
  xhtml: 'html',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
};

const withoutGzip = (name: string): string => name.replace(/\.gz$/iu, '');
const ending = (name: string): string =>
  /\.([^.]+)$/u.exec(withoutGzip(name))?.[1]?.toLowerCase() ?? '';

/** Kind by the file name's ending; null when it says nothing. */
export const kindByName = (name: string): FileKind | null => KINDS[ending(name)] ?? null;

export const isArticleFile = (name: string): boolean => kindByName(name) !== null;

const HTML = /^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype )?html)/iu;
const JSON_LINE = /^\s*\{\s*"/u;

/** Kind by how the text begins, for names without a telling ending and pages saved as .txt. */
export const kindByStart = (start: string): FileKind => {
  if (HTML.test(start)) return 'html';
  return JSON_LINE.test(start) ? 'json-lines' : 'text';
};

/** `news/a.txt.gz` -> `a` */
export const stem = (path: string): string => {
  const name = withoutGzip(basename(path));
  return name.replace(/(?<=.)\.[^.]+$/u, '');
};
