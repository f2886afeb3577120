/** Says of a text whether it ends with what is looked for. */
interface AtEnd {
  readonly test: (text: string) => boolean;
}

/**
 * `(?:source)$` read backwards from the end: a long text costs no more than a short one. For words
 * and little more; what reaches far back is faster from the front.
 */
export const atEnd = (source: string): AtEnd => {
  const pattern = new RegExp(`(?<=${source})`, 'uy');
  return {
    test: text => {
      pattern.lastIndex = text.length;
      return pattern.test(text);
    },
  };
};
