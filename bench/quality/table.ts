/** Figures as Markdown. */
import {scoreAll, type Score} from '../../src/eval/score';
import type {Names} from '../../src/eval/names';

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** .954, 1.000: as short as the other pages have it. */
const figure = (value: number): string => value.toFixed(3).replace(/^0/u, '');

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : (part / whole).toFixed(2).replace(/^0/u, '');

interface Pair {
  readonly names: Names;
  readonly predicted: Names;
}

export const scoresOf = (pairs: readonly Pair[]): ReadonlyMap<string, Score> =>
  new Map(
    scoreAll(pairs.map(({names, predicted}) => [names, predicted])).map(score => [
      score.kind,
      score,
    ]),
  );

/** F1, or a dash where the gold has nothing of the kind. */
export const f1 = (scores: ReadonlyMap<string, Score>, kind: string): string => {
  const score = scores.get(kind);
  return !score || score.gold === 0 ? '-' : figure(score.f1);
};
