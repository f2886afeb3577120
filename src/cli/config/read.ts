/** Finds and reads tupu.config.json. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {TupuError, reasonOf} from '../../article/error';
import type {Texts} from '../../language/language';
import {isServer} from '../../store/open';
import {CONFIG_KEYS, hasPassword, type ConfigKey} from './keys';

export const CONFIG_FILE = 'tupu.config.json';

/** Values by the names of the options they stand for. */
export type Settings = Readonly<Record<string, unknown>>;

const invalid = (file: string, {en, zh}: Texts, advice: Texts, cause?: unknown): TupuError =>
  new TupuError('CONFIG_INVALID', {en: `${file}: ${en}`, zh: `${file}：${zh}`}, advice, {cause});

const NAMES = CONFIG_KEYS.map(({name}) => name).join(', ');
const PASSWORDS: Texts = {
  en: 'Take it out and set NEO4J_PASSWORD in the environment: this file gets copied.',
  zh: '请删去，改为设置环境变量 NEO4J_PASSWORD：此文件会被复制传播。',
};
const WRITE_SO: Texts = {
  en: 'Write it so, or take the key out.',
  zh: '请照此填写，或删去该项。',
};

/** The nearest one from the folder upwards, or null. */
export const findConfig = (folder: string): string | null => {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? null : findConfig(above);
};

const absolute = (path: string, folder: string): string =>
  isServer(path) ? path : resolve(folder, path);

const valueOf = (
  {name, accepts, expected, isPath = false}: ConfigKey,
  value: unknown,
  file: string,
): unknown => {
  if (!accepts(value)) {
    throw invalid(
      file,
      {en: `"${name}" must be ${expected.en}.`, zh: `“${name}”须为${expected.zh}。`},
      hasPassword(value) ? PASSWORDS : WRITE_SO,
    );
  }
  const folder = dirname(resolve(file));
  if (!isPath) return value;
  return Array.isArray(value)
    ? value.map(path => absolute(String(path), folder))
    : absolute(String(value), folder);
};

const parse = (text: string, file: string): object => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    const {en, zh} = reasonOf(cause);
    throw invalid(
      file,
      {en: `it is no JSON: ${en}`, zh: `不是 JSON：${zh}`},
      {
        en: 'Mend that place; JSON has no comments and no comma behind the last entry.',
        zh: '请改正该处；JSON 没有注释，最后一项后没有逗号。',
      },
      cause,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(
      file,
      {en: 'it holds no object.', zh: '内容不是对象。'},
      {
        en: `Write {"store": "news.grafeo"} or other of: ${NAMES}.`,
        zh: `请写成 {"store": "news.grafeo"}；可有：${NAMES}。`,
      },
    );
  }
  return value;
};

/** Settings of the text of a config file. Fails with CONFIG_INVALID, naming file and key. */
export const parseConfig = (text: string, file: string): Settings => {
  const entries = Object.entries(parse(text, file)).filter(([name]) => name !== '$schema');
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (/passw|secret|token/iu.test(name)) {
        throw invalid(
          file,
          {en: `"${name}" has no place in it.`, zh: `其中不应有“${name}”。`},
          PASSWORDS,
        );
      }
      const key = CONFIG_KEYS.find(each => each.name === name);
      if (key === undefined) {
        throw invalid(
          file,
          {en: `there is no key "${name}".`, zh: `没有“${name}”这一项。`},
          {en: `It may have: ${NAMES}.`, zh: `可有：${NAMES}。`},
        );
      }
      return [key.option, valueOf(key, value, file)];
    }),
  );
};

/** Of the file that is named or, without one, of the nearest; none is no fault. */
export const readConfig = (named: string | undefined, folder: string): Settings => {
  const file = named ?? findConfig(folder);
  if (file === null) return {};
  try {
    return parseConfig(readFileSync(file, 'utf8'), file);
  } catch (cause) {
    if (cause instanceof TupuError) throw cause;
    const {en, zh} = reasonOf(cause);
    throw invalid(
      file,
      {en: `cannot be read: ${en}`, zh: `无法读取：${zh}`},
      {
        en: 'Check the path behind --config and the rights of the file.',
        zh: '请检查 --config 后的路径和文件权限。',
      },
      cause,
    );
  }
};
