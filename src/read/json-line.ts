import type {RawArticle} from '../article/article';
import {reasonOf} from '../article/error';
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
      {en: `is no JSON: ${reasonOf(error).en}`, zh: `不是 JSON：${reasonOf(error).zh}`},
      {
        en: 'Each line must be one JSON object with a "text"; `jq -c .` makes lines of pretty-printed JSON.',
        zh: '每行须为一个含 "text" 的 JSON 对象；多行排版的 JSON 可用 `jq -c .` 转成一行。',
      },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badFormat(
      origin,
      {en: 'is JSON, but no object', zh: '是 JSON，但不是对象'},
      {
        en: 'Each line must be one JSON object with a "text"; `jq -c ".[]"` makes lines of an array.',
        zh: '每行须为一个含 "text" 的 JSON 对象；数组可用 `jq -c ".[]"` 拆成多行。',
      },
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
    throw badFormat(
      origin,
      {en: 'has no "text"', zh: '没有 "text"'},
      {
        en: 'Put the article into the field "text" as a string.',
        zh: '请把文章作为字符串放入 "text" 字段。',
      },
    );
  const text = cleanText(stripTags(fields.text));
  if (text.trim() === '') throw empty(origin, {en: 'has an empty "text"', zh: '的 "text" 是空的'});
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
