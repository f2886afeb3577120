/** Columns of one CSV file as `neo4j-admin database import` wants them, found while rows go by. */
import type {RowValue} from '../../store/value';

/** Parts the values of a list; no text of an article keeps such a character. */
export const LIST_SEPARATOR = '\u001F';

type ColumnType = 'int' | 'double' | 'boolean' | 'string' | 'string[]';
type Properties = Readonly<Record<string, RowValue>>;

const typeOf = (value: RowValue): ColumnType => {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  return Number.isSafeInteger(value) ? 'int' : 'double';
};

const NUMBERS: readonly ColumnType[] = ['int', 'double'];

/** The type that both kinds of value fit. */
const wider = (a: ColumnType, b: ColumnType): ColumnType => {
  if (a === b) return a;
  if (NUMBERS.includes(a) && NUMBERS.includes(b)) return 'double';
  return a === 'string[]' || b === 'string[]' ? 'string[]' : 'string';
};

/** Always quoted: an empty text stays a text, where an empty cell is no property. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const withoutSeparator = (text: string): string => text.replaceAll(LIST_SEPARATOR, ' ');

const cell = (value: RowValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return quoted(value.map(item => withoutSeparator(String(item))).join(LIST_SEPARATOR));
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
};

export interface Columns {
  /** The cells of one row; a property not seen before opens a column at the end. */
  readonly cells: (properties: Properties) => string[];
  /** `name:type` of each column so far. */
  readonly heads: () => string[];
}

export const openColumns = (): Columns => {
  const types = new Map<string, ColumnType>();
  return {
    cells: properties => {
      for (const [name, value] of Object.entries(properties)) {
        if (value === null) continue;
        const before = types.get(name);
        types.set(name, before === undefined ? typeOf(value) : wider(before, typeOf(value)));
      }
      return [...types.keys()].map(name => cell(properties[name]));
    },
    heads: () => [...types].map(([name, type]) => `${name}:${type}`),
  };
};
