/** The marks of a string by their code units, which costs no string a place. */
export const marksOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, mark => mark.charCodeAt(0)));

/** Start of the clause a place lies in: behind the last of the marks, at `from` without one. */
export const clauseStart = (
  text: string,
  from: number,
  place: number,
  marks: ReadonlySet<number>,
): number => {
  let start = place;
  while (start > from && !marks.has(text.charCodeAt(start - 1))) start--;
  return start;
};
