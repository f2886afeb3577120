/**
 * Behind an empty match a search goes on one whole character further, as `matchAll` does: from the
 * middle of a wide one it would step back and find the same again, without end.
 */
export const stepOver = (pattern: RegExp, {0: found, index, input}: RegExpExecArray): void => {
  if (found === '') pattern.lastIndex += (input.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
};

/** Like `text.matchAll(pattern)`, which makes a new pattern each time; `pattern` is global. */
export const allMatches = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    stepOver(pattern, match);
  }
  return matches;
};
