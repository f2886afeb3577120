import {TupuError} from '../article/error';
import type {Texts} from '../article/texts';
import type {Parameter, Parameters} from '../store/value';
import type {NamedQuery, ParameterType, QueryParameter} from './named-query';

/** Texts as they come from a command line, or values as a program has them. */
export type Given = Readonly<Record<string, Parameter | undefined>>;

const failure = ({name, parameters, example}: NamedQuery, what: Texts): TupuError => {
  const flags = (needed: string): string =>
    parameters
      .map(({name: flag, type, fallback}) =>
        fallback === undefined ? `--${flag} (${type}, ${needed})` : `--${flag} (${type})`,
      )
      .join(', ');
  return new TupuError('QUERY_PARAMETER', what, {
    en: `${name} takes ${flags('needed')}. Example: ${example}`,
    zh: `${name} 的参数：${flags('必需')}。示例：${example}`,
  });
};

const wrong = (query: NamedQuery, {name, type}: QueryParameter, value: Parameter): TupuError => {
  const given = JSON.stringify(value);
  const {en, zh} = TYPE_NAMES[type];
  return failure(query, {
    en: `--${name} of ${query.name} must be ${en}, not ${given}.`,
    zh: `${query.name} 的 --${name} 须为${zh}，而不是 ${given}。`,
  });
};

const NAME: Texts = {en: 'a name or id', zh: '名称或编号'};

const TYPE_NAMES: Readonly<Record<ParameterType, Texts>> = {
  text: {en: 'a text', zh: '文字'},
  date: {
    en: 'a day, month or year (2024-11-20, 2024-11, 2024)',
    zh: '日、月或年（2024-11-20、2024-11、2024）',
  },
  integer: {en: 'a whole number', zh: '整数'},
  share: {en: 'a number from 0 to 1', zh: ' 0 到 1 的数'},
  list: {en: 'a list (a,b,c)', zh: '列表（a,b,c）'},
  person: NAME,
  body: NAME,
  event: NAME,
  thing: NAME,
  article: {en: 'a title, address or id', zh: '标题、网址或编号'},
};

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
    const {name, description} = parameter;
    throw failure(query, {
      en: `${query.name} needs --${name}: ${description}.`,
      zh: `${query.name} 需要 --${name}。`,
    });
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
    throw failure(query, {
      en: `${query.name} has no parameter --${unknown}.`,
      zh: `${query.name} 没有参数 --${unknown}。`,
    });
  }
  return Object.fromEntries(
    query.parameters.map(parameter => [parameter.name, valueOf(query, parameter, given)]),
  );
};
