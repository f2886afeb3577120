/** Names and words come again and again in a load; more of them are not worth the memory. */
const MOST = 20_000;

/** The same pure function, with its last answers at hand; emptied when full, so memory stays flat. */
export const remembered = <Answer>(
  answer: (text: string) => Answer,
): ((text: string) => Answer) => {
  const kept = new Map<string, Answer>();
  return text => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (kept.size >= MOST) kept.clear();
    kept.set(text, found);
    return found;
  };
};
