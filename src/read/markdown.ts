import type {ArticleMetadata} from '../article/article';
import {isoMoment} from './moment';
import {stripTags} from './tags';

const FRONT_MATTER = /^---\n([^]*?)\n---(?:\n|$)/u;
const FENCE = /^\s*(?:```|~~~)/u;
const RULE = /^\s*(?:[-*_]\s*){3,}$/u;
const TABLE_RULE = /^[\s:|-]*$/u;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/u;

/** One rule a mark, applied in this order to each line. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\][]{0,300}\]\([^()]{0,1000}\)/gu, ''],
  [/\[([^\][]{0,300})\]\([^()]{0,1000}\)/gu, '$1'],
  [/<(https?:\/\/[^\s<>]+)>/gu, '$1'],
  [/^\s*#{1,6}\s+(.*[^\s#])[\s#]*$/u, '$1'],
  [/^\s*(?:>\s?)+/u, ''],
  [/(\*\*|__)(?=\S)(.{0,1000}?\S)\1/gu, '$2'],
  [/(?<![*\w])\*(?=[^\s*])([^*]{0,500}[^\s*])\*(?!\*)/gu, '$1'],
  [/~~(.{0,500}?)~~/gu, '$1'],
  [/`([^`]{0,500})`/gu, '$1'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/gu, '$1'],
];

const plainLine = (line: string): string => {
  const row = TABLE_ROW.exec(line)?.[1];
  const text =
    row === undefined
      ? line
      : row
          .split('|')
          .map(cell => cell.trim())
          .join('  ');
  return INLINE.reduce((result, [mark, plain]) => result.replace(mark, plain), text);
};

const isLayout = (line: string): boolean =>
  FENCE.test(line) || RULE.test(line) || (line.includes('--') && TABLE_RULE.test(line));

/** `key: value` lines between the two `---`; nothing nested. */
const frontMatter = (block: string): Partial<ArticleMetadata> => {
  const value = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const found = new RegExp(`^${key}\\s*:\\s*["']?(.+?)["']?\\s*$`, 'imu').exec(block)?.[1];
      if (found !== undefined) return found;
    }
    return null;
  };
  const date = value('publishedAt', 'published', 'date');
  return {
    title: value('title'),
    url: value('url', 'link', 'permalink'),
    source: value('source', 'publisher'),
    publishedAt: date === null ? null : isoMoment(date),
  };
};

export interface PlainDocument {
  readonly text: string;
  readonly metadata: Partial<ArticleMetadata>;
}

/** Text of a Markdown document without its marks; headings and list items keep their lines. */
export const readMarkdown = (markdown: string): PlainDocument => {
  const block = FRONT_MATTER.exec(markdown);
  const body = block === null ? markdown : markdown.slice(block[0].length);
  const lines = stripTags(body)
    .split('\n')
    .filter(line => !isLayout(line));
  const title = lines.map(line => /^#\s+(.*[^\s#])/u.exec(line)?.[1]).find(Boolean);
  const text = lines
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const given = block === null ? {} : frontMatter(block[1] ?? '');
  return {text, metadata: {...given, title: given.title ?? title ?? null}};
};
