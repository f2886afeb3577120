/**
 * ts-node -T train/cross-validate.ts SHARED LAYER [--folds 5] [--only 1] [--errors] [name=value ...]
 * Trains on the corpora and the other articles, scores on the articles left out.
 */
import {loadTagger} from '../src/extract/tagger';
import {LAYERS, type LayerName} from '../src/extract/tagger/layers';
import {layerNamed, type ProjectedArticle} from './corpora/layer-examples';
import {trainLayer} from './crf/train-layer';
import {examplesOf, readTrainingData, type TrainingData} from './data';
import {f1, measure, type Count} from './measure';
import {pack} from './pack';
import {PRUNE, SETTINGS} from './settings';

const [shared = '', name = 'person', ...flags] = process.argv.slice(2);
const layer = LAYERS.find(candidate => candidate.name === name)?.name ?? 'person';
const numberOf = (flag: string, otherwise: number): number =>
  flags.includes(flag) ? Number(flags[flags.indexOf(flag) + 1]) : otherwise;
const given = new Map(
  flags
    .filter(flag => flag.includes('='))
    .map(flag => {
      const [key = '', value = ''] = flag.split('=');
      return [key, Number(value)];
    }),
);

const folds = numberOf('--folds', 5);
const withErrors = flags.includes('--errors');

const without = (data: TrainingData, fold: number): TrainingData => ({
  ...data,
  real: data.real.filter((_, index) => index % folds !== fold),
  invented: data.invented.filter((_, index) => index % folds !== fold),
});

const score = (
  tagger: ReturnType<typeof loadTagger>,
  articles: readonly ProjectedArticle[],
  count: Count,
): void => {
  for (const article of articles)
    measure(tagger, article, layer, count, (kind, text) => {
      if (withErrors) console.log(`${article.article.id}\t${layer}\t${kind}\t${text}`);
    });
};

const main = (layerName: LayerName): void => {
  const data = readTrainingData(shared);
  const base = SETTINGS[layerName];
  const settings = {
    ...base,
    ...Object.fromEntries(given),
    shares: {
      real: given.get('real') ?? base.shares.real,
      invented: given.get('invented') ?? base.shares.invented,
      variants: given.get('variants') ?? base.shares.variants,
    },
  };
  const real: Count = {hit: 0, wrong: 0, missed: 0};
  const invented: Count = {hit: 0, wrong: 0, missed: 0};
  for (let fold = 0; fold < numberOf('--only', folds); fold++) {
    const examples = examplesOf(without(data, fold), layerName, settings.shares);
    const trained = trainLayer(layerNamed(layerName), examples, {
      ...settings,
      onEpoch: (epoch, loss) =>
        console.error(`fold ${fold} epoch ${epoch} loss ${loss.toFixed(0)}`),
    });
    const bytes = pack([trained], {prune: given.get('prune') ?? PRUNE});
    const tagger = loadTagger(bytes);
    score(
      tagger,
      data.real.filter((_, index) => index % folds === fold),
      real,
    );
    score(
      tagger,
      data.invented.filter((_, index) => index % folds === fold),
      invented,
    );
    console.error(
      `fold ${fold}: ${bytes.length} bytes, real ${f1(real).toFixed(4)}, invented ${f1(invented).toFixed(4)}`,
    );
  }
  const cells = ({hit, wrong, missed}: Count): string =>
    `P ${(hit / (hit + wrong)).toFixed(4)} R ${(hit / (hit + missed)).toFixed(4)}`;
  console.log(
    `${layerName} real ${f1(real).toFixed(4)} ${cells(real)} invented ${f1(invented).toFixed(4)} ${cells(invented)}`,
    ...flags.filter(flag => flag.includes('=')),
  );
};

main(layer);
