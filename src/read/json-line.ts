import type {RawArticle} from '../article/article';
import {messageOf} from '../article/error';
import {badFormat, empty} from './failure';
import {mergeMetadata, metadataOf} from './metadata';
import {isoMoment} from './moment';
import {cleanText} from './plain-text';
import {stripTags} from './tags';

type Fields = Readonly<Record<string, unknown>>;

const parse = (line: string, origin: string): Fields => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw badFormat(
      origin,
      `is no JSON: ${messageOf(error)}`,
      'Each line must be one JSON object with a "text"; `jq -c .` makes lines of pretty-printed JSON.',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badFormat(
      origin,
      'is JSON, but no object',
      'Each line must be one JSON object with a "text"; `jq -c ".[]"` makes lines of an array.',
    );
  return value as Fields;
};

const stringOf = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/**
 * The article of one JSON line: `text`, and as far as given `id`, `title`, `url`, `publishedAt`,
 * `source`.
 * @param fallbackId docId of a line without `id`
 * @throws TupuError INPUT_FORMAT, INPUT_EMPTY
 */
export const articleOfLine = (line: string, origin: string, fallbackId: string): RawArticle => {
  const fields = parse(line, origin);
  if (typeof fields.text !== 'string')
    throw badFormat(origin, 'has no "text"', 'Put the article into the field "text" as a string.');
  const text = cleanText(stripTags(fields.text));
  if (text.trim() === '') throw empty(origin, 'has an empty "text"');
  const publishedAt = stringOf(fields, 'publishedAt');
  const given = {
    title: stringOf(fields, 'title'),
    url: stringOf(fields, 'url'),
    source: stringOf(fields, 'source'),
    publishedAt: publishedAt === null ? null : isoMoment(publishedAt),
  };
  const givenId = stringOf(fields, 'id');
  return {
    docId: givenId ?? fallbackId,
    givenId,
    origin,
    text,
    metadata: mergeMetadata(given, metadataOf(text)),
  };
};
