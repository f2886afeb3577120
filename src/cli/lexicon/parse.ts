/** Lines of a user's lexicon: `company: 河湾数科 = 河湾, HWSK`, or a table with class, name, aliases. */
import {TupuError} from '../../article/error';
import type {Texts} from '../../language/language';
import type {BodyType} from '../../article/facts';
import {bodyTypeOf} from '../../extract/body/type';
import type {OwnEntry} from '../../lexicon/own-words';
import {CLASS_WORDS, classOf, type WordClass} from './classes';

type Tell = (error: TupuError) => void;

/** A line as it was written, before anything in it is believed. */
interface Given {
  readonly word: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const SHORTEST = 2;
const LONGEST = 60;

const CLASSES = CLASS_WORDS.map(words => words.join('/')).join(' ');
const FORM: Texts = {
  en: 'Write `company: 河湾数科 = 河湾, HWSK` (class: name = other names); # begins a comment.',
  zh: '请写成 `企业：河湾数科 = 河湾、HWSK`（类别：名称 = 别名）；# 后为注释。',
};

/** What is wrong with a line, and what to do. */
interface Fault {
  readonly what: Texts;
  readonly advice: Texts;
}

const isFault = (item: object): item is Fault => 'advice' in item;

const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const listOf = (text: string): string[] =>
  text
    .split(/[,，、;；|]/u)
    .map(part => part.trim())
    .filter(part => part !== '');

const typeOf = (found: WordClass, name: string): BodyType | null => {
  if (found === 'person' || found === 'title') return null;
  return found === 'body' ? bodyTypeOf(name) : found;
};

const entryOf = ({word, name, aliases}: Given): OwnEntry | Fault => {
  const found = classOf(word);
  if (found === null)
    return {
      what: {en: `there is no class "${clipped(word)}"`, zh: `没有类别“${clipped(word)}”`},
      advice: {en: `Classes: ${CLASSES}.`, zh: `类别：${CLASSES}。`},
    };
  const bad = [name, ...aliases].find(({length}) => length < SHORTEST || length > LONGEST);
  if (bad !== undefined) {
    return {
      what: {
        en: `"${clipped(bad)}" is no name of ${SHORTEST} to ${LONGEST} characters`,
        zh: `“${clipped(bad)}”不是 ${SHORTEST} 到 ${LONGEST} 个字符的名称`,
      },
      advice: {
        en: 'A single character would be found everywhere: write the name in full, or take it out.',
        zh: '单个字处处都会匹配：请写全名，或删去。',
      },
    };
  }
  const kind = found === 'person' || found === 'title' ? found : 'body';
  return {kind, type: typeOf(found, name), name, aliases};
};

const LINE = /^(?<word>[^:：]+)[:：](?<name>[^=＝]*)(?:[=＝](?<aliases>.*))?$/u;

const givenByLine = (line: string): Given | Fault => {
  const {word, name, aliases} = LINE.exec(line)?.groups ?? {};
  return word === undefined || name === undefined
    ? {
        what: {
          en: `"${clipped(line)}" has no class before its name`,
          zh: `“${clipped(line)}”的名称前没有类别`,
        },
        advice: FORM,
      }
    : {word: word.trim(), name: name.trim(), aliases: listOf(aliases ?? '')};
};

const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,"]*))(?:,|$)/uy;

/** Cells of a line (RFC 4180); null where a quotation mark is left open. */
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

type ReadLine = (line: string) => Given | Fault;

/** By the first line of a table how the others are read. */
const tableReader = (head: string): ReadLine | Fault => {
  const columns = (cellsOf(head) ?? []).map(cell => cell.toLowerCase());
  const at = (names: readonly string[]): number => columns.findIndex(cell => names.includes(cell));
  const [word, name, aliases] = [at(COLUMNS.word), at(COLUMNS.name), at(COLUMNS.aliases)];
  if (word < 0 || name < 0) return HEAD;
  return line => {
    const cells = cellsOf(line);
    if (cells === null) return OPEN_QUOTE;
    return {
      word: cells[word] ?? '',
      name: cells[name] ?? '',
      aliases: listOf(cells[aliases] ?? ''),
    };
  };
};

/** A name that leads to two others would make one of the two. */
const takenForm = (entry: OwnEntry, taken: ReadonlyMap<string, string>): Fault | null => {
  const form = [entry.name, ...entry.aliases].find(
    each => (taken.get(each) ?? entry.name) !== entry.name,
  );
  return form === undefined
    ? null
    : {
        what: {
          en: `"${form}" leads to ${taken.get(form) ?? ''} already`,
          zh: `“${form}”已指向${taken.get(form) ?? ''}`,
        },
        advice: {
          en: 'Keep it in one of the two lines: a name that two share tells them not apart.',
          zh: '请只保留在一行中：两者共用的名称无法区分。',
        },
      };
};

/** The entries of a file; `taken` holds the names known so far and gets those of the file. */
export const parseLexicon = (
  text: string,
  file: string,
  tell: Tell,
  taken: Map<string, string> = new Map(),
): OwnEntry[] => {
  const fault = (number: number, {what: {en, zh}, advice}: Fault): OwnEntry[] => {
    const at = `${file}:${number}`;
    tell(new TupuError('INPUT_FORMAT', {en: `${at}: ${en}.`, zh: `${at}：${zh}。`}, advice));
    return [];
  };
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const isTable = /\.csv$/iu.test(file);
  const read = isTable ? tableReader(lines[0] ?? '') : givenByLine;
  if (typeof read !== 'function') return fault(1, read);
  return lines.flatMap((whole, index) => {
    const line = isTable ? whole : whole.replace(/#.*$/u, '');
    if (line.trim() === '' || (isTable && index === 0)) return [];
    const given = read(line.trim());
    const entry = isFault(given) ? given : entryOf(given);
    if (isFault(entry)) return fault(index + 1, entry);
    const clash = takenForm(entry, taken);
    if (clash !== null) return fault(index + 1, clash);
    [entry.name, ...entry.aliases].forEach(form => taken.set(form, entry.name));
    return [entry];
  });
};
