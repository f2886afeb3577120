/** Scores and errors as text for people; the columns are those of the scores' JSON. */
import type {EvalError} from '../eval/errors';
import type {Score} from '../eval/score';

/** Scores of the articles of one source. */
export interface SourceScores {
  readonly source: string;
  readonly documents: number;
  readonly scores: readonly Score[];
}

const share = (value: number): string => value.toFixed(3);

const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => (row[column] ?? '').length)),
  );
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const scoreTable = (scores: readonly Score[]): string =>
  aligned([
    ['kind', 'P', 'R', 'F1', 'macro', 'gold'],
    ...scores.map(({kind, precision, recall, f1, macro, gold}) => [
      kind,
      ...[precision, recall, f1, macro].map(share),
      String(gold),
    ]),
  ]);

/** F1 of the kinds, a line a source; of kinds that its gold does not have a dash. */
export const sourceTable = (sources: readonly SourceScores[]): string =>
  aligned([
    ['source', 'articles', ...(sources[0]?.scores ?? []).map(({kind}) => kind)],
    ...sources.map(({source, documents, scores}) => [
      source,
      String(documents),
      ...scores.map(({f1, gold}) => (gold === 0 ? '-' : share(f1))),
    ]),
  ]);

/** Parted by tabs: id, kind, error, row and, where it is known, rule, confidence and sentence. */
export const errorLine = ({id, kind, error, row, proof}: EvalError): string =>
  [
    id,
    kind,
    error,
    row,
    ...(proof
      ? [proof.rule, proof.confidence.toFixed(2), proof.sentence.replace(/\s+/gu, ' ')]
      : []),
  ].join('\t');
