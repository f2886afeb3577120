/** Characters a window looks beyond the ends of a text; that many zeros stand at either end. */
export const PADDING = 2;

/** A text as the tagger sees it. */
export interface Normalised {
  /** UTF-16 units with `PADDING` zeros before and behind. */
  readonly codes: Uint16Array;
  /** Place in the text of each unit, padding apart. */
  readonly origin: Int32Array;
  readonly length: number;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const DOT = 0xb7;

const SAME: readonly (readonly [string, number])[] = [
  ['\t\n\r\u00a0\u2002\u2003\u2009\u3000\ufeff', SPACE],
  ['“”„‟＂‘’‚‛＇\'"「」『』﹁﹂', QUOTE],
  ['•‧・∙⋅･', DOT],
  ['—–―─－', 0x2d],
  ['〔［【', 0x28],
  ['〕］】', 0x29],
];

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const foldLetters = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return 0x30;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 0x61;
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return 0x61;
  return code;
};

const fold = (code: number): number =>
  foldLetters(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

/** One array read a character: full-width is ASCII, a digit 0, a letter a, a quotation mark ". */
const FOLDED = Uint16Array.from({length: 0x10000}, (_, code) => fold(code));
for (const [characters, code] of SAME)
  for (const character of characters) FOLDED[character.charCodeAt(0)] = code;

/** True where only the space keeps two single characters apart, as in the set name 陈 平. */
const splitsName = (codes: Uint16Array, at: number, end: number): boolean =>
  at >= PADDING + 1 &&
  at + 1 < end &&
  isHan(codes[at - 1] ?? 0) &&
  !isHan(codes[at - 2] ?? 0) &&
  isHan(codes[at + 1] ?? 0) &&
  (at + 2 >= end || !isHan(codes[at + 2] ?? 0));

/**
 * Folds widths, digits, letters and quotation marks, makes one of several spaces, drops those at
 * the ends and those inside a spaced name. Linear in the text.
 */
export const normalise = (text: string): Normalised => {
  const codes = new Uint16Array(text.length + 2 * PADDING);
  const origin = new Int32Array(text.length);
  let end = PADDING;
  let hasSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = FOLDED[text.charCodeAt(i)] ?? 0;
    if (code === SPACE) {
      if (end === PADDING || codes[end - 1] === SPACE) continue;
      hasSpace = true;
    }
    codes[end] = code;
    origin[end - PADDING] = i;
    end += 1;
  }
  if (end > PADDING && codes[end - 1] === SPACE) end -= 1;
  const length = (hasSpace ? joinNames(codes, origin, end) : end) - PADDING;
  return {
    codes: codes.subarray(0, length + 2 * PADDING).fill(0, length + PADDING),
    origin: origin.subarray(0, length),
    length,
  };
};

/** Drops the spaces inside spaced names in place; gives the new end. */
const joinNames = (codes: Uint16Array, origin: Int32Array, end: number): number => {
  const source = codes.slice(0, end);
  let to = PADDING;
  let joined = -1;
  for (let from = PADDING; from < end; from++) {
    const code = source[from] ?? 0;
    if (code === SPACE && joined !== from - 1 && splitsName(source, from, end)) {
      joined = from + 1;
      continue;
    }
    codes[to] = code;
    origin[to - PADDING] = origin[from - PADDING] ?? 0;
    to += 1;
  }
  return to;
};
