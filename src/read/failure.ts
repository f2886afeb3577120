import {TupuError, reasonOf} from '../article/error';
import type {Texts} from '../article/texts';

/** An input, or a line of one, that gave no article; the others go on. */
export interface InputFailure {
  /** As in RawArticle: file name, with the line for JSON lines. */
  readonly origin: string;
  readonly error: TupuError;
}

export const isFailure = (item: object): item is InputFailure =>
  'error' in item && item.error instanceof TupuError;

export const notFound = (name: string): TupuError =>
  new TupuError(
    'INPUT_NOT_FOUND',
    {en: `There is no file or folder ${name}.`, zh: `没有文件或文件夹 ${name}。`},
    {
      en: 'Check the spelling and the current folder; put patterns with * in quotation marks.',
      zh: '请检查拼写和当前文件夹；带 * 的通配符要加引号。',
    },
  );

const IS_EMPTY: Texts = {en: 'is empty', zh: '是空的'};

const sentence = (name: string, {en, zh}: Texts): Texts => ({
  en: `${name} ${en}.`,
  zh: `${name} ${zh}。`,
});

export const empty = (name: string, what: Texts = IS_EMPTY): TupuError =>
  new TupuError('INPUT_EMPTY', sentence(name, what), {
    en: 'Leave it out, or fetch the article again.',
    zh: '请去掉它，或重新获取文章。',
  });

export const tooLarge = (name: string, limit: number): TupuError =>
  new TupuError(
    'INPUT_TOO_LARGE',
    {
      en: `${name} has more text than one article can have (limit ${(limit / 1e6).toFixed(0)} MB).`,
      zh: `${name} 的文字超过一篇文章的上限（${(limit / 1e6).toFixed(0)} MB）。`,
    },
    {
      en: 'Cut it into articles, one JSON line each (.jsonl): such files may be of any size.',
      zh: '请拆成单篇，每篇一行 JSON（.jsonl）：这种文件大小不限。',
    },
  );

export const badFormat = (name: string, what: Texts, advice: Texts): TupuError =>
  new TupuError('INPUT_FORMAT', sentence(name, what), advice);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const AGAIN: Texts = {en: 'Copy or fetch the file again.', zh: '请重新复制或下载该文件。'};

/** Errors of the file system and of gzip, in words. */
export const fromSystem = (name: string, error: unknown): TupuError => {
  if (error instanceof TupuError) return error;
  const code = codeOf(error);
  if (code === 'ENOENT') return notFound(name);
  if (code === 'Z_BUF_ERROR')
    return badFormat(name, {en: 'is gzip data that breaks off', zh: '的 gzip 数据不完整'}, AGAIN);
  if (code.startsWith('Z_'))
    return badFormat(name, {en: 'is damaged gzip data', zh: '的 gzip 数据已损坏'}, AGAIN);
  const {en, zh} = reasonOf(error);
  return new TupuError(
    'INPUT_NOT_FOUND',
    {en: `${name} cannot be read: ${en}`, zh: `无法读取 ${name}：${zh}`},
    {en: 'Check the rights and links of the file.', zh: '请检查文件的权限和链接。'},
    {cause: error},
  );
};
