import {KINDS} from './kinds';
import {matchKind} from './match';
import {NOTHING, type Names} from './names';
import type {Proof, ProvenRow} from './proof';

/** A row that was missed, or one too many with what made it, where that is known. */
export interface EvalError {
  readonly id: string;
  readonly kind: string;
  readonly error: 'missed' | 'wrong';
  readonly row: string;
  readonly proof: Proof | null;
}

/** Errors of one document; kinds that only read another's rows otherwise are left out. */
export const errorsOf = (
  id: string,
  gold: Names,
  predicted: Names = NOTHING,
  proven: readonly ProvenRow[] = [],
): EvalError[] =>
  KINDS.filter(({derived}) => !derived).flatMap(kind => {
    const {missed, wrong} = matchKind(kind, gold, predicted);
    const proofs = new Map(
      proven.filter(row => row.kind === kind.name).map(proof => [proof.row, proof]),
    );
    return [
      ...missed.map((row): EvalError => ({id, kind: kind.name, error: 'missed', row, proof: null})),
      ...wrong.map((row): EvalError => {
        const proof = proofs.get(row);
        return {
          id,
          kind: kind.name,
          error: 'wrong',
          row,
          proof: proof
            ? {rule: proof.rule, confidence: proof.confidence, sentence: proof.sentence}
            : null,
        };
      }),
    ];
  });
