/**
 * What the character model sees of a character. Digits and Latin letters count as one each, and
 * full-width marks as their ASCII twins: the repair must not prefer a text for its punctuation.
 */
const FULL_WIDTH = 0xfee0;

export const tokenOf = (char: string): string => {
  const code = char.charCodeAt(0);
  const plain = code >= 0xff01 && code <= 0xff5e ? code - FULL_WIDTH : code;
  if (plain >= 0x30 && plain <= 0x39) return '0';
  const letter = plain | 0x20;
  if (letter >= 0x61 && letter <= 0x7a) return 'a';
  if (char === '\n') return char;
  if (plain <= 0x20 || char === '\u00a0') return ' ';
  return plain === code ? char : String.fromCharCode(plain);
};
