/**
 * The GBK table both ways. A pair is `lead byte * 256 + trail byte`; 0 stands for none.
 * The damage was done to these bytes, so the repair counts in them.
 */
import {decode} from 'iconv-lite';

const NEWLINE = 0x0a;

interface Table {
  readonly pairOf: Uint16Array;
  readonly codeOf: Uint16Array;
}

/** All pairs in one buffer, parted by newlines: one decode instead of 24,000. */
const buildTable = (): Table => {
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) pairs.push(lead * 256 + trail);
  const bytes = Buffer.from(pairs.flatMap(pair => [pair >> 8, pair & 0xff, NEWLINE]));
  const pairOf = new Uint16Array(0x10000);
  const codeOf = new Uint16Array(0x10000);
  decode(bytes, 'gbk')
    .split('\n')
    .forEach((char, index) => {
      const pair = pairs[index];
      const code = char.charCodeAt(0);
      if (pair === undefined || char.length !== 1 || code === 0xfffd) return;
      codeOf[pair] = code;
      pairOf[code] ||= pair;
    });
  return {pairOf, codeOf};
};

let table: Table | undefined;
const get = (): Table => (table ??= buildTable());

/** Pair of a UTF-16 unit, 0 when GBK has no two bytes for it. */
export const pairOf = (code: number): number => get().pairOf[code] ?? 0;

/** The ideographic space stands twice in the table; shifted bytes may give its second place. */
const SECOND_PLACE = new Map([[0x3000, 0xa3a0]]);

export const pairsOf = (code: number): readonly number[] => {
  const second = SECOND_PLACE.get(code);
  return second === undefined ? [pairOf(code)] : [pairOf(code), second];
};

/** UTF-16 unit of two bytes, 0 when they are no character. */
export const codeOf = (lead: number, trail: number): number =>
  get().codeOf[lead * 256 + trail] ?? 0;

export const LEADS: readonly number[] = Array.from({length: 0xfe - 0x81 + 1}, (_, i) => 0x81 + i);

/** Does this byte begin a pair? */
export const isLeadByte = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;

/** The 3,755 commonest characters stand first in the table (GB 2312, level 1). */
export const isEveryday = (code: number): boolean => {
  const pair = pairOf(code);
  return pair >= 0xb0a1 && pair <= 0xd7f9 && (pair & 0xff) >= 0xa1;
};

/** Node's own decoder knows them, long before the table above is built. */
const readGb2312 = (): Uint8Array => {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  const text = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  const isIn = new Uint8Array(0x10000);
  for (let at = 0; at < text.length; at += 1) isIn[text.charCodeAt(at)] = 1;
  return isIn;
};

let gb2312: Uint8Array | undefined;
/** The 6,763 characters of GB 2312 stand in a square of their own. */
export const isInGb2312 = (code: number): boolean => (gb2312 ??= readGb2312())[code] === 1;

/**
 * Full-width marks that such sites turn into ASCII: byte A3 and the ASCII byte with its high bit
 * set. Value: the second byte.
 */
export const FULL_WIDTH_LEAD = 0xa3;
export const trailOfMark = (code: number): number => (MARKS.includes(code) ? code + 0x80 : 0);

/**
 * The last two bytes after an ASCII character. A mark may have been full-width when the notes were
 * written, and a letter behind a trail byte may have looked like a character: 泳S holds BE53.
 */
export const asciiTail = (tail: number, code: number): number =>
  trailOfMark(code) === 0 ? (tail & 0xff) * 256 + code : FULL_WIDTH_LEAD * 256 + trailOfMark(code);

const MARKS = Array.from('!(),:;?', mark => mark.charCodeAt(0));
