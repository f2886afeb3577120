/** Finds and reads tupu.config.json. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {TupuError, messageOf} from '../../article/error';
import {isServer} from '../../store/open';
import {CONFIG_KEYS, hasPassword, type ConfigKey} from './keys';

export const CONFIG_FILE = 'tupu.config.json';

/** Values by the names of the options they stand for. */
export type Settings = Readonly<Record<string, unknown>>;

const invalid = (file: string, what: string, nextStep: string, cause?: unknown): TupuError =>
  new TupuError('CONFIG_INVALID', `${file}: ${what}`, nextStep, {cause});

const NAMES = CONFIG_KEYS.map(({name}) => name).join(', ');
const PASSWORDS = 'Take it out and set NEO4J_PASSWORD in the environment: this file gets copied.';

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
      `"${name}" must be ${expected}.`,
      hasPassword(value) ? PASSWORDS : 'Write it so, or take the key out.',
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
    throw invalid(
      file,
      `it is no JSON: ${messageOf(cause)}`,
      'Mend that place; JSON has no comments and no comma behind the last entry.',
      cause,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(
      file,
      'it holds no object.',
      `Write {"store": "news.grafeo"} or other of: ${NAMES}.`,
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
        throw invalid(file, `"${name}" has no place in it.`, PASSWORDS);
      }
      const key = CONFIG_KEYS.find(each => each.name === name);
      if (key === undefined) {
        throw invalid(file, `there is no key "${name}".`, `It may have: ${NAMES}.`);
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
    throw invalid(
      file,
      `cannot be read: ${messageOf(cause)}`,
      'Check the path behind --config and the rights of the file.',
      cause,
    );
  }
};
