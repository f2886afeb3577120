const SPECIAL = /[\\^$.*+?()[\]{}|/-]/gu;

/** The words as one RegExp group, longest first, for short lists applied to short stretches. */
export const alternation = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(SPECIAL, '\\$&'))
    .join('|')})`;
