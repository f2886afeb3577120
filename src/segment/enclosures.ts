/** Marks of one family; damaged pages mix full-width and ASCII brackets, so both close each other. */
interface Family {
  readonly open: string;
  readonly close: string;
}
const FAMILIES: readonly Family[] = [
  {open: '“', close: '”'},
  {open: '「', close: '」'},
  {open: '『', close: '』'},
  {open: '（(', close: '）)'},
  {open: '【', close: '】'},
  {open: '《', close: '》'},
];
const STRAIGHT = 1;
const FIRST_ROLE = 2;
/** Of each UTF-16 unit: 0 for no mark, then STRAIGHT, then of each family one opening and one closing it. */
const ROLES = new Uint8Array(0x10000);
ROLES['"'.charCodeAt(0)] = STRAIGHT;
FAMILIES.forEach((marks, family) => {
  [marks.open, marks.close].forEach((side, closes) => {
    for (const mark of side) ROLES[mark.charCodeAt(0)] = FIRST_ROLE + 2 * family + closes;
  });
});
const QUOTES = '“「『"';
const BRACKETS = '（(';

export const isQuote = (mark: string): boolean => mark !== '' && QUOTES.includes(mark);
export const isBracket = (mark: string): boolean => mark !== '' && BRACKETS.includes(mark);

/**
 * Place of each opening mark -> place of the mark that closes it. A mark without a partner is left
 * out, so one lost bracket does not swallow the rest of its line. Families are matched apart: a
 * quotation that begins inside a bracket and ends behind it harms neither.
 */
export const pairMarks = (line: string): ReadonlyMap<number, number> => {
  const waiting: number[][] = [];
  const straight: number[] = [];
  const pairs = new Map<number, number>();
  for (let index = 0; index < line.length; index++) {
    const role = ROLES[line.charCodeAt(index)] ?? 0;
    if (role === 0) continue;
    if (role === STRAIGHT) {
      straight.push(index);
      continue;
    }
    const family = (role - FIRST_ROLE) >> 1;
    if (role % 2 === FIRST_ROLE % 2) (waiting[family] ??= []).push(index);
    else {
      const start = waiting[family]?.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  pairStraightQuotes(straight, pairs);
  return pairs;
};

/** " opens and closes by turns; an odd one out makes all of them doubtful. */
const pairStraightQuotes = (places: readonly number[], pairs: Map<number, number>): void => {
  if (places.length % 2 !== 0) return;
  places.forEach((place, turn) => {
    const next = places[turn + 1];
    if (turn % 2 === 0 && next !== undefined) pairs.set(place, next);
  });
};
