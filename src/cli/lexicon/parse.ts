/** Lines of a user's lexicon: `company: 河湾数科 = 河湾, HWSK`, or a table with class, name, aliases. */
import {TupuError} from '../../article/error';
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
const FORM =
  'Write `company: 河湾数科 = 河湾, HWSK` (class: name = other names); # begins a comment.';

/** What is wrong with a line, and what to do. */
interface Fault {
  readonly what: string;
  readonly nextStep: string;
}

const isFault = (item: object): item is Fault => 'nextStep' in item;

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
    return {what: `there is no class "${clipped(word)}"`, nextStep: `Classes: ${CLASSES}.`};
  const bad = [name, ...aliases].find(({length}) => length < SHORTEST || length > LONGEST);
  if (bad !== undefined) {
    return {
      what: `"${clipped(bad)}" is no name of ${SHORTEST} to ${LONGEST} characters`,
      nextStep:
        'A single character would be found everywhere: write the name in full, or take it out.',
    };
  }
  const kind = found === 'person' || found === 'title' ? found : 'body';
  return {kind, type: typeOf(found, name), name, aliases};
};

const LINE = /^(?<word>[^:：]+)[:：](?<name>[^=＝]*)(?:[=＝](?<aliases>.*))?$/u;

const givenByLine = (line: string): Given | Fault => {
  const {word, name, aliases} = LINE.exec(line)?.groups ?? {};
  return word === undefined || name === undefined
    ? {what: `"${clipped(line)}" has no class before its name`, nextStep: FORM}
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
  what: 'its first line names no columns class and name (类别, 名称)',
  nextStep: 'Begin the file with the line class,name,aliases or 类别,名称,别名.',
};

const OPEN_QUOTE: Fault = {
  what: 'a quotation mark is left open',
  nextStep: 'Close it, and write "" for one inside a cell.',
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
        what: `"${form}" leads to ${taken.get(form) ?? ''} already`,
        nextStep: 'Keep it in one of the two lines: a name that two share tells them not apart.',
      };
};

/** The entries of a file; `taken` holds the names known so far and gets those of the file. */
export const parseLexicon = (
  text: string,
  file: string,
  tell: Tell,
  taken: Map<string, string> = new Map(),
): OwnEntry[] => {
  const fault = (number: number, {what, nextStep}: Fault): OwnEntry[] => {
    tell(new TupuError('INPUT_FORMAT', `${file}:${String(number)}: ${what}.`, nextStep));
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
