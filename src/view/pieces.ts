/** A sentence cut where names begin and end, so that each piece is marked or not as a whole. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Piece<T> {
  readonly text: string;
  /** What is named here, the widest name first: 青石街道 inside 青石街道党工委. */
  readonly named: readonly T[];
}

/** `places` count from where the sentence begins; what reaches beyond it is cut. Nothing is lost. */
export const piecesOf = <T extends Place>(text: string, places: readonly T[]): Piece<T>[] => {
  const cuts = [...new Set([0, text.length, ...places.flatMap(({start, end}) => [start, end])])]
    .filter(cut => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      named: places
        .filter(({start, end}) => start <= from && end >= to)
        .sort((a, b) => b.end - b.start - (a.end - a.start)),
    };
  });
};
