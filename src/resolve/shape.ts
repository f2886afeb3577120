/** Says what is wrong with a value of unknown shape: null, or the path and the reason. */
type Check = (value: unknown, path: string) => string | null;

const expect =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? null : `${path} is ${describe(value)}, not ${what}`;

const describe = (value: unknown): string => {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export const text = expect('a text', value => typeof value === 'string');
export const filledText = expect('a text', value => typeof value === 'string' && value !== '');
/** Neo4j refuses an indexed text above 8 kB. */
const LONGEST_KEY = 2000;
/** Ids, names and days: what the stores keep an index of. */
export const key = expect(
  `a text of 1 to ${String(LONGEST_KEY)} characters`,
  value => typeof value === 'string' && value !== '' && value.length <= LONGEST_KEY,
);
export const flag = expect('true or false', value => typeof value === 'boolean');
export const count = expect(
  'a whole number from 0',
  value => Number.isInteger(value) && Number(value) >= 0,
);
export const share = expect(
  'a number from 0 to 1',
  value => typeof value === 'number' && value >= 0 && value <= 1,
);
export const oneOf = (values: readonly string[]): Check =>
  expect(`one of ${values.join(', ')}`, value => values.includes(String(value)));

export const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

const firstOf = (complaints: Iterable<string | null>): string | null => {
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
      : `${path} is ${describe(value)}, not a list`;

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
      : `${path === '' ? 'the line' : path} is ${describe(value)}, not an object`;

/** An object whose values are texts, numbers, true or false. */
export const scalars: Check = (value, path) =>
  isObject(value)
    ? firstOf(
        Object.entries(value).map(([key, inner]) =>
          ['string', 'number', 'boolean'].includes(typeof inner)
            ? null
            : `${path}.${key} is ${describe(inner)}, not a single value`,
        ),
      )
    : `${path} is ${describe(value)}, not an object`;
