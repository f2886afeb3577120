/** A stretch of a text in UTF-16 code units, half open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const length = (span: Span): number => span.end - span.start;

/** Order of reading; of two that begin together the longer comes first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Index of the first of some spans, sorted by their starts, that begins at a place or behind it. */
export const firstFrom = (sorted: readonly Span[], place: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of some spans, sorted by their starts, that lie in another; as fast in a long text. */
export const spansWithin = <T extends Span>(sorted: readonly T[], outer: Span): T[] => {
  const inside: T[] = [];
  for (let at = firstFrom(sorted, outer.start); at < sorted.length; at += 1) {
    const item = sorted[at];
    if (item === undefined || item.start > outer.end) break;
    if (item.end <= outer.end) inside.push(item);
  }
  return inside;
};

/** The last of some spans, sorted by their starts and by their ends, that ends at a place or before. */
export const lastUntil = <T extends Span>(sorted: readonly T[], place: number): T | undefined => {
  let index = firstFrom(sorted, place) - 1;
  while ((sorted[index]?.end ?? -1) > place) index -= 1;
  return sorted[index];
};
