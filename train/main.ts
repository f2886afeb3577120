/**
 * ts-node -T train/main.ts SHARED OUT
 * Trains every layer on the corpora under SHARED and writes OUT/tagger.bin. The same data and
 * seed give the same bytes.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {LAYERS} from '../src/extract/tagger/layers';
import {trainLayer} from './crf/train-layer';
import {examplesOf, readTrainingData} from './data';
import {pack} from './pack';
import {PRUNE, SETTINGS} from './settings';

const [shared = join('..', 'shared'), out = join('data', 'models')] = process.argv.slice(2);

const data = readTrainingData(shared);
const trained = LAYERS.map(layer => {
  const settings = SETTINGS[layer.name];
  return trainLayer(layer, examplesOf(data, layer.name, settings.shares), {
    ...settings,
    onEpoch: (epoch, loss) =>
      console.error(`${layer.name}: epoch ${epoch} of ${settings.epochs}, loss ${loss.toFixed(0)}`),
  });
});
const bytes = pack(trained, {prune: PRUNE});
mkdirSync(out, {recursive: true});
writeFileSync(join(out, 'tagger.bin'), bytes);
console.error(`${join(out, 'tagger.bin')}: ${bytes.length} bytes`);
