import {TupuError} from '../article/error';
import type {Parameter, Parameters} from '../store/value';
import type {NamedQuery, QueryParameter} from './named-query';

/** Texts as they come from a command line, or values as a program has them. */
export type Given = Readonly<Record<string, Parameter | undefined>>;

const failure = (query: NamedQuery, message: string): TupuError =>
  new TupuError(
    'QUERY_PARAMETER',
    message,
    `${query.name} takes ${query.parameters
      .map(
        ({name, type, fallback}) =>
          `--${name} (${type}${fallback === undefined ? ', needed' : ''})`,
      )
      .join(', ')}. Example: ${query.example}`,
  );

const wrong = (query: NamedQuery, {name, type}: QueryParameter, value: Parameter): TupuError =>
  failure(
    query,
    `--${name} of ${query.name} must be ${TYPE_NAMES[type]}, not ${JSON.stringify(value)}.`,
  );

const TYPE_NAMES = {
  text: 'a text',
  date: 'a day, month or year (2024-11-20, 2024-11, 2024)',
  integer: 'a whole number',
  share: 'a number from 0 to 1',
  list: 'a list (a,b,c)',
  person: 'a name or id',
  body: 'a name or id',
  event: 'a name or id',
  thing: 'a name or id',
  article: 'a title, address or id',
} as const;

const textOf = (value: Parameter): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : undefined;

/** Dates are compared as texts, so only what sorts as a date may pass. */
const dateOf = (value: Parameter): string | undefined =>
  typeof value === 'string' &&
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(value)
    ? value
    : undefined;

const integerOf = (value: Parameter): number | undefined => {
  const number = typeof value === 'string' && /^-?\d+$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
};

const shareOf = (value: Parameter): number | undefined => {
  const number =
    typeof value === 'string' && /^(?:\d+\.?\d*|\.\d+)$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 1 ? number : undefined;
};

const listOf = (value: Parameter): readonly Parameter[] | undefined =>
  typeof value === 'string'
    ? value.split(/[,，]/u).flatMap(part => (part.trim() === '' ? [] : [part.trim()]))
    : Array.isArray(value)
      ? (value as readonly Parameter[])
      : undefined;

const READERS: Readonly<
  Record<QueryParameter['type'], (value: Parameter) => Parameter | undefined>
> = {
  text: textOf,
  date: dateOf,
  integer: integerOf,
  share: shareOf,
  list: listOf,
  person: textOf,
  body: textOf,
  event: textOf,
  thing: textOf,
  article: textOf,
};

const valueOf = (query: NamedQuery, parameter: QueryParameter, given: Given): Parameter => {
  const value = given[parameter.name] ?? parameter.fallback;
  if (value === undefined) {
    throw failure(query, `${query.name} needs --${parameter.name}: ${parameter.description}.`);
  }
  // A fallback may be what nobody can give: null, or the empty text.
  if (value === parameter.fallback) {
    return value;
  }
  const read = READERS[parameter.type](value);
  if (read === undefined) {
    throw wrong(query, parameter, value);
  }
  return read;
};

/** All parameters of the query, given ones checked; fails with QUERY_PARAMETER. */
export const parametersOf = (query: NamedQuery, given: Given): Parameters => {
  const unknown = Object.keys(given).find(
    name => !query.parameters.some(parameter => parameter.name === name),
  );
  if (unknown !== undefined) {
    throw failure(query, `${query.name} has no parameter --${unknown}.`);
  }
  return Object.fromEntries(
    query.parameters.map(parameter => [parameter.name, valueOf(query, parameter, given)]),
  );
};
