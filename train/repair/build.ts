/** An estimate to the arrays of the model file. */
import {COST_STEP, type ModelArrays} from '../../src/repair/model-file';
import {ID_BITS} from './count';
import type {Estimate} from './estimate';

const ID_SIZE = 2 ** ID_BITS;
const cost = (probability: number): number =>
  Math.min(255, Math.max(0, Math.round(-Math.log(probability) / COST_STEP)));

export const buildModel = (estimate: Estimate, ids: ReadonlyMap<string, number>): ModelArrays => {
  const size = ids.size + 1;
  const pairStart = [0];
  const tripleStart = [0];
  const pairNext: number[] = [];
  const tripleNext: number[] = [];
  const pairCost: number[] = [];
  const pairBackoff: number[] = [];
  const tripleCost: number[] = [];
  for (let a = 0; a < size; a += 1) {
    for (const {next, probability} of estimate.bigrams.get(a)?.rows ?? []) {
      const triples = estimate.trigrams.get(a * ID_SIZE + next);
      pairNext.push(next);
      pairCost.push(cost(probability));
      pairBackoff.push(cost(triples?.backoff ?? 1));
      for (const row of triples?.rows ?? []) {
        tripleNext.push(row.next);
        tripleCost.push(cost(row.probability));
      }
      tripleStart.push(tripleNext.length);
    }
    pairStart.push(pairNext.length);
  }
  return {
    tokens: [...ids.keys()].join(''),
    pairStart: Uint32Array.from(pairStart),
    tripleStart: Uint32Array.from(tripleStart),
    pairNext: Uint16Array.from(pairNext),
    tripleNext: Uint16Array.from(tripleNext),
    unigramCost: Uint8Array.from(estimate.unigrams, cost),
    unigramBackoff: Uint8Array.from({length: size}, (_, a) =>
      cost(estimate.bigrams.get(a)?.backoff ?? 1),
    ),
    pairCost: Uint8Array.from(pairCost),
    pairBackoff: Uint8Array.from(pairBackoff),
    tripleCost: Uint8Array.from(tripleCost),
  };
};
