/**
 * ts-node -T train/main.ts SHARED OUT
 * Trains every layer on the corpora under SHARED and writes OUT/tagger.bin. The same data and
 * seed give the same bytes.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readTrainingData} from './data';
import {trainTagger} from './tagger';

const [shared = join('..', 'shared'), out = join('data', 'models')] = process.argv.slice(2);

const bytes = trainTagger(readTrainingData(shared), (layer, epoch, epochs, loss) =>
  console.error(`${layer}: epoch ${epoch} of ${epochs}, loss ${loss.toFixed(0)}`),
);
mkdirSync(out, {recursive: true});
writeFileSync(join(out, 'tagger.bin'), bytes);
console.error(`${join(out, 'tagger.bin')}: ${bytes.length} bytes`);
