/** Start of the clause a place lies in: behind the last of the marks, at `from` without one. */
export const clauseStart = (text: string, from: number, place: number, marks: string): number => {
  let start = place;
  while (start > from && !marks.includes(text.charAt(start - 1))) start--;
  return start;
};
