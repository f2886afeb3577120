/** How probable a character is after the three before it, in Simplified news: -ln(p). */
import {readDataFile} from '../lexicon/data-file';
import {COST_STEP, decodeModel, type Layer, type ModelArrays} from './model-file';
import {tokenOf} from './token';

/** Ids of the last three characters, oldest first. */
export type Context = readonly [number, number, number];

export interface LanguageModel {
  /** 0 for a character outside the vocabulary. */
  readonly idOf: (code: number) => number;
  readonly cost: (context: Context, next: number) => number;
  /** Cost of the character alone. */
  readonly costAlone: (id: number) => number;
}

/** Id 0 stands for all 16,000 characters outside the vocabulary: ln(16,000). */
const UNKNOWN = 9.7;

/** Place of `id` among the children of a run, -1 when there is none. */
const childOf = ({start, next}: Layer, run: number, id: number): number => {
  let low = start[run] ?? 0;
  let high = start[run + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((next[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low < end && next[low] === id ? low : -1;
};

/** The run of these ids, -1 when the model does not have it. */
const runOf = (layers: readonly Layer[], ids: readonly number[]): number =>
  ids.reduce((run, id, index) => {
    const layer = layers[index];
    return run < 0 || layer === undefined ? -1 : childOf(layer, run, id);
  }, 0);

const rawCost = (layers: readonly Layer[], context: readonly number[], next: number): number => {
  let spent = 0;
  for (let from = 0; from <= context.length; from += 1) {
    const known = context.slice(from);
    const layer = layers[known.length];
    const run = runOf(layers, known);
    if (run < 0 || layer === undefined) continue;
    const found = childOf(layer, run, next);
    if (found >= 0) return spent + (layer.cost[found] ?? 0);
    spent += layers[known.length - 1]?.backoff[run] ?? 0;
  }
  return spent;
};

const fromArrays = ({tokens, layers}: ModelArrays): LanguageModel => {
  const ids = new Map(Array.from(tokens, (token, index) => [token, index + 1] as const));
  const idOfCode = Uint16Array.from(
    {length: 0x10000},
    (_, code) => ids.get(tokenOf(String.fromCharCode(code))) ?? 0,
  );
  const cost = (context: readonly number[], next: number): number =>
    rawCost(layers, context, next) * COST_STEP + (next === 0 ? UNKNOWN : 0);
  return {idOf: code => idOfCode[code] ?? 0, cost, costAlone: id => cost([], id)};
};

let model: LanguageModel | undefined;

/** Read once, at the first damaged text: most runs never need it. */
export const languageModel = (): LanguageModel =>
  (model ??= fromArrays(decodeModel(readDataFile('repair', 'characters.model'))));
