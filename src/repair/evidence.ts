/**
 * Is this text damaged at all? Undamaged text, Traditional or Simplified, must come back untouched,
 * so everything else waits for this answer. One pass, no search.
 */
import {
  FULL_WIDTH_MARKS,
  hasLostBracket,
  hasOnlyAsciiMarks,
  hasTableSigns,
  isBetweenIdeographs,
  signs,
  type Marks,
} from './first-look';
import {isEveryday, trailOfMark} from './gbk';
import {noteAt} from './note';
import {matchReading} from './reading';
import {scriptTable} from './script';

export interface Evidence extends Marks {
  readonly traditional: number;
  readonly simplified: number;
  /** Weight of notes on everyday Traditional characters, which no honest writer explains. */
  readonly notes: number;
  /** How many those are. */
  readonly tableNotes: number;
  /** How many lost their bracket to a torn pair: ?qǐng). */
  readonly tornNotes: number;
  /** Notes on characters that no table changed. */
  readonly otherNotes: number;
}

/** The usual reading of an everyday character is worth twice one that a gloss might explain. */
const WEIGHT = {usual: 2, other: 1, near: 1, none: 0} as const;

interface Notes {
  notes: number;
  tableNotes: number;
  tornNotes: number;
  otherNotes: number;
}

const weighNote = (text: string, open: number, tally: Notes): void => {
  const note = noteAt(text, open);
  if (note === null) return;
  const code = text.charCodeAt(open - 1);
  const {isTraditional, originsOf} = scriptTable();
  if (isTraditional(code) && originsOf(code)?.some(origin => isEveryday(origin.code)) === true) {
    tally.tableNotes += 1;
    tally.notes += WEIGHT[matchReading(code, note.syllable)];
  } else if (code > 0x7f) tally.otherNotes += 1;
};

const weighLostBracket = (text: string, at: number, tally: Notes): void => {
  if (!hasLostBracket(text, at)) return;
  tally.tornNotes += 1;
  tally.tableNotes += 1;
  tally.notes += 2;
};

/** What a character may tell, as bits: most tell nothing and are passed by with one look. */
const TELLS = {
  traditional: 1,
  simplified: 2,
  genuine: 4,
  startsTableSign: 8,
  fullWidthMark: 16,
  asciiMark: 32,
  note: 64,
  loss: 128,
} as const;

let tells: Uint8Array | undefined;
const tellsOf = (): Uint8Array => (tells ??= buildTells());
const buildTells = (): Uint8Array => {
  const {isSimplified, isTraditional} = scriptTable();
  const bits = Uint8Array.from({length: 0x10000}, (_, code) => {
    if (isTraditional(code)) return TELLS.traditional;
    if (isSimplified(code)) return TELLS.simplified;
    return trailOfMark(code) === 0 ? 0 : TELLS.asciiMark;
  });
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits[word.charCodeAt(0)] = (bits[word.charCodeAt(0)] ?? 0) | bit;
  };
  mark(signs().genuine, TELLS.genuine);
  mark(signs().table, TELLS.startsTableSign);
  mark(FULL_WIDTH_MARKS, TELLS.fullWidthMark);
  mark('(', TELLS.note);
  mark('?\ufffd', TELLS.loss);
  return bits;
};

export const gatherEvidence = (text: string): Evidence => {
  const {table} = signs();
  const told = tellsOf();
  const tally: Notes = {notes: 0, tableNotes: 0, tornNotes: 0, otherNotes: 0};
  const counts = {traditional: 0, simplified: 0, tableSigns: 0, genuineSigns: 0};
  const marks = {asciiMarks: 0, fullWidthMarks: 0};
  for (let at = 0; at < text.length; at += 1) {
    const bits = told[text.charCodeAt(at)] ?? 0;
    if (bits === 0) continue;
    if (bits & TELLS.traditional) counts.traditional += 1;
    if (bits & TELLS.simplified) counts.simplified += 1;
    if (bits & TELLS.genuine) counts.genuineSigns += 1;
    if (bits & TELLS.fullWidthMark) marks.fullWidthMarks += 1;
    if (bits & TELLS.note) weighNote(text, at, tally);
    if (bits & TELLS.loss) weighLostBracket(text, at, tally);
    if (bits & TELLS.asciiMark && isBetweenIdeographs(text, at)) marks.asciiMarks += 1;
    if (bits & TELLS.startsTableSign && table.has(text.slice(at, at + 2))) counts.tableSigns += 1;
  }
  return {...tally, ...counts, ...marks};
};

/** So many notes are damage even inside a page whose frame is Simplified. */
const MANY_NOTES = 8;
/**
 * A site that turned every mark into ASCII. A writer of Traditional text of that length has
 * full-width marks or one of the genuine signs.
 */
const onlyAsciiMarks = (evidence: Evidence): boolean =>
  hasOnlyAsciiMarks(evidence) && evidence.traditional >= 20;

export const isDamaged = (evidence: Evidence): boolean => {
  const {traditional, simplified, notes, tableNotes, tornNotes, otherNotes, genuineSigns} =
    evidence;
  // A reader for learners explains every character, not those of a table.
  if (otherNotes > tableNotes) return false;
  if (notes >= MANY_NOTES + genuineSigns) return true;
  // Torn bytes look like Simplified characters as often as not, so a short text may hold as many.
  if (2 * (traditional + tornNotes) <= simplified) return false;
  // A quoted name may hold a genuine sign; a genuine text holds many.
  if (notes >= 2 && notes > genuineSigns) return true;
  if (onlyAsciiMarks(evidence) && traditional > simplified) return true;
  return hasTableSigns(evidence);
};
