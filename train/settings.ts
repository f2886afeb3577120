import type {LayerName} from '../src/extract/tagger/layers';
import type {Shares} from './data';
import type {TrainingOptions} from './crf/train-layer';

type Settings = Omit<TrainingOptions, 'onEpoch'> & {readonly shares: Shares};

const COMMON: Settings = {
  epochs: 5,
  cutoff: 2,
  seed: 1,
  rate: 0.1,
  l1: 0.3,
  l2: 0,
  ownWeights: true,
  shares: {real: 3, invented: 2, variants: 2},
};

export const SETTINGS: Record<LayerName, Settings> = {
  person: COMMON,
  body: COMMON,
  // Few of our articles name areas: weights of their own only learn to leave them out.
  area: {...COMMON, ownWeights: false, shares: {real: 3, invented: 3, variants: 0}},
  // Which body a title stands with tells little of where it ends: variants gave nothing.
  title: {...COMMON, shares: {...COMMON.shares, variants: 0}},
};

export const PRUNE = 0.05;
