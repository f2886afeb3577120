/** Lines of a table (RFC 4180) by the names of its columns. */
import type {Fault} from './fault';

const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,"]*))(?:,|$)/uy;

/** Cells of a line; null where a quotation mark is left open. */
const cellsOf = (line: string): string[] | null => {
  const cells: string[] = [];
  for (CELL.lastIndex = 0; CELL.lastIndex < line.length;) {
    const match = CELL.exec(line);
    if (!match) return null;
    const {quoted, plain = ''} = match.groups ?? {};
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
  }
  return cells;
};

const COLUMNS = {
  word: ['class', '类别'],
  name: ['name', '名称'],
  aliases: ['aliases', '别名'],
} as const;

const HEAD: Fault = {
  what: {
    en: 'its first line names no columns class and name (类别, 名称)',
    zh: '首行没有“类别”和“名称”两列（class、name）',
  },
  advice: {
    en: 'Begin the file with the line class,name,aliases or 类别,名称,别名.',
    zh: '请以 类别,名称,别名 或 class,name,aliases 作为首行。',
  },
};

const OPEN_QUOTE: Fault = {
  what: {en: 'a quotation mark is left open', zh: '引号没有闭合'},
  advice: {
    en: 'Close it, and write "" for one inside a cell.',
    zh: '请补上引号；单元格内的引号写作 ""。',
  },
};

/** The cells that count; a column that is not there is empty. */
export interface Cells {
  readonly word: string;
  readonly name: string;
  readonly aliases: string;
}

/** By the first line of a table how the others are read. */
export const tableReader = (head: string): ((line: string) => Cells | Fault) | Fault => {
  const columns = (cellsOf(head) ?? []).map(cell => cell.toLowerCase());
  const at = (names: readonly string[]): number => columns.findIndex(cell => names.includes(cell));
  const [word, name, aliases] = [at(COLUMNS.word), at(COLUMNS.name), at(COLUMNS.aliases)];
  if (word < 0 || name < 0) return HEAD;
  return line => {
    const cells = cellsOf(line);
    return cells === null
      ? OPEN_QUOTE
      : {word: cells[word] ?? '', name: cells[name] ?? '', aliases: cells[aliases] ?? ''};
  };
};
