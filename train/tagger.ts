import {LAYERS, type LayerName} from '../src/extract/tagger/layers';
import {trainLayer} from './crf/train-layer';
import {examplesOf, type TrainingData} from './data';
import {pack} from './pack';
import {PRUNE, SETTINGS} from './settings';

export type OnEpoch = (layer: LayerName, epoch: number, epochs: number, loss: number) => void;

/**
 * The weights of every layer, packed as data/models/tagger.bin is: the only way they are made, for
 * the package and for the folds of the cross-validation alike. The same data give the same bytes.
 */
export const trainTagger = (data: TrainingData, onEpoch?: OnEpoch): Uint8Array =>
  pack(
    LAYERS.map(layer => {
      const settings = SETTINGS[layer.name];
      return trainLayer(layer, examplesOf(data, layer.name, settings.shares), {
        ...settings,
        onEpoch: (epoch, loss) => onEpoch?.(layer.name, epoch, settings.epochs, loss),
      });
    }),
    {prune: PRUNE},
  );

/** Articles are dealt out in turn, real and invented ones apart. */
export const FOLDS = 5;
export const foldOf = (index: number): number => index % FOLDS;

/** What a fold is trained on: everything but its own articles. */
export const withoutFold = (data: TrainingData, fold: number): TrainingData => ({
  ...data,
  real: data.real.filter((_, index) => foldOf(index) !== fold),
  invented: data.invented.filter((_, index) => foldOf(index) !== fold),
});
