/** The levels of an estimate to the arrays of the model file. */
import {COST_STEP, type Layer, type ModelArrays} from '../../src/repair/model-file';
import {ID_SIZE} from './count';
import type {Level} from './estimate';

const cost = (probability: number): number =>
  Math.min(255, Math.max(0, Math.round(-Math.log(probability) / COST_STEP)));

/** `parents` are the runs of the layer before; a run whose parent was left out is left out too. */
const layerOf = (level: Level, longer: Level | undefined, parents: readonly number[]) => {
  const start = [0];
  const runs: number[] = [];
  const costs: number[] = [];
  for (const context of parents) {
    for (const {next, probability} of level.get(context)?.rows ?? []) {
      runs.push(context * ID_SIZE + next);
      costs.push(cost(probability));
    }
    start.push(runs.length);
  }
  const layer: Layer = {
    start: Uint32Array.from(start),
    next: Uint16Array.from(runs, run => run % ID_SIZE),
    cost: Uint8Array.from(costs),
    backoff: Uint8Array.from(runs, run => cost(longer?.get(run)?.backoff ?? 1)),
  };
  return {layer, runs};
};

export const buildModel = (
  levels: readonly Level[],
  ids: ReadonlyMap<string, number>,
): ModelArrays => {
  let parents: readonly number[] = [0];
  const layers = levels.map((level, length) => {
    const {layer, runs} = layerOf(level, levels[length + 1], parents);
    parents = runs;
    return layer;
  });
  return {tokens: [...ids.keys()].join(''), layers};
};
