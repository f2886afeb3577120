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
const MARKS = /["“”「」『』（）()【】《》]/gu;
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
  const waiting = FAMILIES.map((): number[] => []);
  const straight: number[] = [];
  const pairs = new Map<number, number>();
  for (const {0: mark, index} of line.matchAll(MARKS)) {
    if (mark === '"') {
      straight.push(index);
      continue;
    }
    const family = FAMILIES.findIndex(
      ({open, close}) => open.includes(mark) || close.includes(mark),
    );
    if (FAMILIES[family]?.open.includes(mark)) waiting[family]?.push(index);
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
