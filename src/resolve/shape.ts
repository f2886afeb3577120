import type {Texts} from '../article/texts';

/** Says what is wrong with a value of unknown shape: null, or the path and the reason. */
type Check = (value: unknown, path: string) => Texts | null;

const describe = (value: unknown, missing: string): string => {
  const text = value === undefined ? missing : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const THE_LINE: Texts = {en: 'the line', zh: '该行'};

const mismatch = (value: unknown, path: string, {en, zh}: Texts): Texts => ({
  en: `${path || THE_LINE.en} is ${describe(value, 'missing')}, not ${en}`,
  zh: `${path || THE_LINE.zh} 应为${zh}，实为 ${describe(value, '缺失')}`,
});

const expect =
  (what: Texts, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? null : mismatch(value, path, what);

const TEXT: Texts = {en: 'a text', zh: '文本'};
const OBJECT: Texts = {en: 'an object', zh: '对象'};
const LIST: Texts = {en: 'a list', zh: '列表'};
const SINGLE: Texts = {en: 'a single value', zh: '单个值'};

export const text = expect(TEXT, value => typeof value === 'string');
export const filledText = expect(TEXT, value => typeof value === 'string' && value !== '');
/** Neo4j refuses an indexed text above 8 kB. */
const LONGEST_KEY = 2000;
/** Ids, names and days: what the stores keep an index of. */
export const key = expect(
  {en: `a text of 1 to ${LONGEST_KEY} characters`, zh: ` 1 到 ${LONGEST_KEY} 个字符的文本`},
  value => typeof value === 'string' && value !== '' && value.length <= LONGEST_KEY,
);
export const flag = expect(
  {en: 'true or false', zh: ' true 或 false'},
  value => typeof value === 'boolean',
);
export const count = expect(
  {en: 'a whole number from 0', zh: '不小于 0 的整数'},
  value => Number.isInteger(value) && Number(value) >= 0,
);
export const share = expect(
  {en: 'a number from 0 to 1', zh: ' 0 到 1 的数'},
  value => typeof value === 'number' && value >= 0 && value <= 1,
);
export const oneOf = (values: readonly string[]): Check =>
  expect({en: `one of ${values.join(', ')}`, zh: `其中之一：${values.join('、')}`}, value =>
    values.includes(String(value)),
  );

export const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

const firstOf = (complaints: Iterable<Texts | null>): Texts | null => {
  for (const complaint of complaints) {
    if (complaint !== null) {
      return complaint;
    }
  }
  return null;
};

export const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? firstOf(value.map((item, index) => check(item, `${path}[${String(index)}]`)))
      : mismatch(value, path, LIST);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that are not named may be there: later versions may add some. */
export const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) =>
    isObject(value)
      ? firstOf(
          Object.entries(fields).map(([key, check]) =>
            check(value[key], path === '' ? key : `${path}.${key}`),
          ),
        )
      : mismatch(value, path, OBJECT);

/** An object whose values are texts, numbers, true or false. */
export const scalars: Check = (value, path) =>
  isObject(value)
    ? firstOf(
        Object.entries(value).map(([key, inner]) =>
          ['string', 'number', 'boolean'].includes(typeof inner)
            ? null
            : mismatch(inner, `${path}.${key}`, SINGLE),
        ),
      )
    : mismatch(value, path, OBJECT);
