/**
 * Lines of a user's lexicon: `company: 河湾数科 = 河湾, HWSK`, or a table with class, name, aliases;
 * and who is who: `same: …`, `apart: …`.
 */
import {TupuError} from '../../article/error';
import type {Texts} from '../../language/language';
import type {BodyType} from '../../article/facts';
import {bodyTypeOf} from '../../extract/body/type';
import type {OwnEntry} from '../../lexicon/own-words';
import type {Correction} from '../../resolve/corrections/correction';
import {CLASS_WORDS, classOf, type WordClass} from './classes';
import {
  CORRECTION_WORDS,
  correctionByCells,
  correctionByText,
  correctionKindOf,
} from './correction';
import {clipped, faultyName, isFault, type Fault} from './fault';
import {tableReader} from './table';

type Tell = (error: TupuError) => void;

export type OwnLine = OwnEntry | Correction;

export const isCorrection = (line: OwnLine): line is Correction => 'of' in line;

/** A line as it was written, before anything in it is believed. */
interface Given {
  readonly word: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const CLASSES = [...CLASS_WORDS, ...CORRECTION_WORDS].map(words => words.join('/')).join(' ');
const FORM: Texts = {
  en: 'Write `company: 河湾数科 = 河湾, HWSK` (class: name = other names); # begins a comment.',
  zh: '请写成 `企业：河湾数科 = 河湾、HWSK`（类别：名称 = 别名）；# 后为注释。',
};

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
  const faulty = faultyName([name, ...aliases]);
  if (faulty !== null) return faulty;
  const kind = found === 'person' || found === 'title' ? found : 'body';
  return {kind, type: typeOf(found, name), name, aliases};
};

const LINE = /^(?<word>[^:：]+)[:：](?<rest>.*)$/u;
const NAMES = /^(?<name>[^=＝]*)(?:[=＝](?<aliases>.*))?$/u;

type ReadLine = (line: string, place: string) => OwnLine | Fault;

const COMMENT = /#(.*)$/u;

const byText: ReadLine = (line, place) => {
  const [, comment = ''] = COMMENT.exec(line) ?? [];
  const {word = '', rest} = LINE.exec(line.replace(COMMENT, '').trim())?.groups ?? {};
  if (rest === undefined)
    return {
      what: {
        en: `"${clipped(line)}" has no class before its name`,
        zh: `“${clipped(line)}”的名称前没有类别`,
      },
      advice: FORM,
    };
  const kind = correctionKindOf(word.trim());
  if (kind !== null) return correctionByText(kind, rest, comment.trim(), place);
  const {name = '', aliases = ''} = NAMES.exec(rest)?.groups ?? {};
  return entryOf({word: word.trim(), name: name.trim(), aliases: listOf(aliases)});
};

const byTable = (head: string): ReadLine | Fault => {
  const read = tableReader(head);
  if (typeof read !== 'function') return read;
  return (line, place) => {
    const cells = read(line);
    if (isFault(cells)) return cells;
    const {word, name} = cells;
    const aliases = listOf(cells.aliases);
    const kind = correctionKindOf(word);
    return kind === null
      ? entryOf({word, name, aliases})
      : correctionByCells(kind, [name, ...aliases], place);
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

/** What the lines of a file say; `taken` holds the names known so far and gets those of the file. */
export const parseLexicon = (
  text: string,
  file: string,
  tell: Tell,
  taken: Map<string, string> = new Map(),
): OwnLine[] => {
  const fault = (place: string, {what: {en, zh}, advice}: Fault): [] => {
    const what = {en: `${place}: ${en}.`, zh: `${place}：${zh}。`};
    tell(new TupuError('INPUT_FORMAT', what, advice));
    return [];
  };
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const isTable = /\.csv$/iu.test(file);
  const read = isTable ? byTable(lines[0] ?? '') : byText;
  if (typeof read !== 'function') return fault(`${file}:1`, read);
  return lines.flatMap((whole, index): OwnLine[] => {
    const isEmpty = (isTable ? whole : whole.replace(COMMENT, '')).trim() === '';
    if (isEmpty || (isTable && index === 0)) return [];
    const place = `${file}:${String(index + 1)}`;
    const line = read(whole.trim(), place);
    if (isFault(line)) return fault(place, line);
    if (isCorrection(line)) return [line];
    const clash = takenForm(line, taken);
    if (clash !== null) return fault(place, clash);
    [line.name, ...line.aliases].forEach(form => taken.set(form, line.name));
    return [line];
  });
};
