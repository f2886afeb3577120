/** Blanks, quotation marks and the width of signs are no part of a name. */
export const plain = (name: string | null): string =>
  (name ?? '').normalize('NFKC').replace(/[\s"“”‘’「」『』]/gu, '');

const bigrams = (text: string): ReadonlySet<string> => {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}`));
};

/** Share of common bigrams from which two names of an event are one event's. */
const ALIKE = 0.6;

/** Names of events are cut one way or another by readers too: most of the letters must agree. */
export const alike = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [bigrams(a), bigrams(b)];
  const common = [...x].filter(pair => y.has(pair)).length;
  return (2 * common) / (x.size + y.size || 1) >= ALIKE;
};

/** One name is the longer form of the other, at its front or at its end. */
export const related = (a: string, b: string): boolean =>
  a === b ||
  (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a)));
