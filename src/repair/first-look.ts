/**
 * Can this text be damaged at all? Told by its notes, marks and words alone: the tables that the
 * full evidence needs take longer to build than many articles take to read, and most runs never
 * meet a text that needs them.
 */
import {readDataLines} from '../lexicon/data-file';
import {isInGb2312, trailOfMark} from './gbk';
import {noteAt, noteLettersAt} from './note';

let words: {readonly table: ReadonlySet<string>; readonly genuine: ReadonlySet<string>} | undefined;
/** Words that only a table of characters writes, and characters that only a writer does. */
export const signs = (): NonNullable<typeof words> =>
  (words ??= {table: wordSet('table-signs.txt'), genuine: wordSet('genuine-signs.txt')});
const wordSet = (file: string): ReadonlySet<string> =>
  new Set(readDataLines('repair', file).flatMap(line => line.split(' ')));

export const FULL_WIDTH_MARKS = '！（），：；？';

const CJK = /[\u4e00-\u9fff]/u;
export const isBetweenIdeographs = (text: string, at: number): boolean =>
  CJK.test(text.charAt(at - 1)) && CJK.test(text.charAt(at + 1));

/** The note at a sign of loss that took its bracket: ?qǐng). */
export const hasLostBracket = (text: string, at: number): boolean =>
  CJK.test(text.charAt(at - 1)) && noteLettersAt(text, at + 1) !== null;

export interface Marks {
  /** Words that only a table of characters writes. */
  readonly tableSigns: number;
  /** Characters that only a writer of Traditional text writes. */
  readonly genuineSigns: number;
  /** ASCII marks between two ideographs, and full-width marks anywhere. */
  readonly asciiMarks: number;
  readonly fullWidthMarks: number;
}

/** A site that turned every mark into ASCII, and of whose list no character stands in the text. */
export const hasOnlyAsciiMarks = ({asciiMarks, fullWidthMarks, genuineSigns}: Marks): boolean =>
  asciiMarks >= 3 && fullWidthMarks === 0 && genuineSigns === 0;

/** One word could be a slip of the writer's input method. */
const LEAST_TABLE_SIGNS = 2;
export const hasTableSigns = ({tableSigns, genuineSigns}: Marks): boolean =>
  tableSigns >= LEAST_TABLE_SIGNS && tableSigns > 3 * genuineSigns;

/** What a character may tell, as bits: most tell nothing and are passed by with one look. */
const TELLS = {
  genuine: 1,
  startsTableSign: 2,
  fullWidthMark: 4,
  asciiMark: 8,
  note: 16,
  loss: 32,
  simplified: 64,
  traditional: 128,
} as const;

let tells: Uint8Array | undefined;
const tellsOf = (): Uint8Array => (tells ??= buildTells());
const buildTells = (): Uint8Array => {
  const bits = new Uint8Array(0x10000);
  for (let code = 0; code < 0x80; code += 1)
    if (trailOfMark(code) !== 0) bits[code] = TELLS.asciiMark;
  for (let code = 0x3400; code <= 0x9fff; code += 1)
    if (!isInGb2312(code)) bits[code] = TELLS.traditional;
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits[word.charCodeAt(0)] = (bits[word.charCodeAt(0)] ?? 0) | bit;
  };
  mark(wordSet('traditional-in-gb2312.txt'), TELLS.traditional);
  mark(wordSet('frequent-simplified.txt'), TELLS.simplified);
  mark(signs().genuine, TELLS.genuine);
  mark(signs().table, TELLS.startsTableSign);
  mark(FULL_WIDTH_MARKS, TELLS.fullWidthMark);
  mark('(', TELLS.note);
  mark('?\ufffd', TELLS.loss);
  return bits;
};

const hasNote = (text: string, at: number, bits: number): boolean =>
  ((bits & TELLS.note) !== 0 && noteAt(text, at) !== null) ||
  ((bits & TELLS.loss) !== 0 && hasLostBracket(text, at));

/** Can a character be Traditional? GB 2312, made for Simplified text, has but few that are. */
export const mayBeTraditional = (code: number): boolean =>
  ((tellsOf()[code] ?? 0) & TELLS.traditional) !== 0;

/** False where no table of characters could make the evidence one of damage. */
export const mayBeDamaged = (text: string): boolean => {
  const {table} = signs();
  const told = tellsOf();
  const marks = {tableSigns: 0, genuineSigns: 0, asciiMarks: 0, fullWidthMarks: 0};
  const script = {simplified: 0, traditional: 0};
  for (let at = 0; at < text.length; at += 1) {
    const bits = told[text.charCodeAt(at)] ?? 0;
    if (bits === 0) continue;
    if (hasNote(text, at, bits)) return true;
    script.simplified += (bits & TELLS.simplified) >> 6;
    script.traditional += (bits & TELLS.traditional) >> 7;
    marks.genuineSigns += bits & TELLS.genuine;
    if (bits & TELLS.fullWidthMark) marks.fullWidthMarks += 1;
    if (bits & TELLS.asciiMark && isBetweenIdeographs(text, at)) marks.asciiMarks += 1;
    if (bits & TELLS.startsTableSign && table.has(text.slice(at, at + 2))) marks.tableSigns += 1;
  }
  // At most so many of the one script, at least so many of the other: see isDamaged.
  if (2 * script.traditional <= script.simplified) return false;
  return hasOnlyAsciiMarks(marks) || hasTableSigns(marks);
};
