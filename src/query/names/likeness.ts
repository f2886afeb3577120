/** How a name as it is typed may differ from the name it means; pure. */

const characters = (text: string): string[] => Array.from(text);

/** Every character of `short` stands in `long`, in order: 北航 in 北京航空航天大学. */
export const isShortOf = (short: string, long: string): boolean => {
  const wanted = characters(short);
  let found = 0;
  for (const character of long) {
    if (character === wanted[found]) found += 1;
  }
  return wanted.length > 1 && short !== long && found === wanted.length;
};

/** Two characters with one of them wrong share too little to be taken for each other. */
const SHORTEST = 3;

/** One character is wrong, missing or too many. */
export const isNear = (a: string, b: string): boolean => {
  const [short, long] = [characters(a), characters(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (long.length < SHORTEST || long.length - short.length > 1) return false;
  const start = short.findIndex((character, at) => character !== long[at]);
  if (start === -1) return long.length > short.length;
  const skipped = short.length === long.length ? 1 : 0;
  return short.slice(start + skipped).join('') === long.slice(start + 1).join('');
};

/**
 * A regular expression for all names that `isShortOf` or `isNear` holds for and that begin alike;
 * null where the word has other than letters and digits, or is too short or long for it.
 */
export const likePattern = (word: string): string | null => {
  const all = characters(word);
  if (all.length < 2 || all.length > 12 || !/^[\p{L}\p{N}]+$/u.test(word)) return null;
  const near = all.flatMap((_, at) => {
    if (at === 0) return [];
    const before = all.slice(0, at).join('');
    return [`${before}.?${all.slice(at + 1).join('')}`, `${before}.${all.slice(at).join('')}`];
  });
  return [`${all.join('.*')}.*`, ...(all.length < SHORTEST ? [] : [...near, `${word}.`])].join('|');
};
