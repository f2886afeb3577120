/** Taggers that have not seen the articles they are scored on, kept between two runs. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {globSync} from 'tinyglobby';
import {loadTagger, type Tagger} from '../../src/extract/tagger';
import {readTrainingData} from '../../train/data';
import {FOLDS, trainTagger, withoutFold} from '../../train/tagger';

export const ROOT = join(__dirname, '..', '..');
/** Ignored by git: weights of the folds, figures of the last bench. */
export const CACHE = join(ROOT, '.quality');

const SOURCES = ['train/**/*.ts', 'src/extract/tagger/*.ts'];
/** These neither make weights nor read them. */
const NO_SOURCES = ['train/repair/**', 'train/{main,measure,score,cross-validate,confidence}.ts'];

/** The same for the same data and the same code of training, whatever else has changed. */
const trainingKey = (shared: string): string => {
  const hash = createHash('sha256');
  const add = (folder: string, files: readonly string[]): void => {
    for (const file of [...files].sort()) {
      hash.update(file);
      hash.update(readFileSync(join(folder, file)));
    }
  };
  add(ROOT, globSync(SOURCES, {cwd: ROOT, ignore: NO_SOURCES}));
  add(shared, globSync('corpora/ner/*', {cwd: shared}));
  add(shared, ['eval/train-gold.jsonl', 'eval/invented-gold.jsonl']);
  return hash.digest('hex').slice(0, 16);
};

/** A tagger for each fold; what is not there yet is trained, about two minutes each. */
export const foldTaggers = (shared: string): Tagger[] => {
  const key = trainingKey(shared);
  mkdirSync(CACHE, {recursive: true});
  return Array.from({length: FOLDS}, (_, fold) => {
    const file = join(CACHE, `${key}-fold${fold}.bin`);
    if (!existsSync(file)) {
      console.error(`training fold ${fold + 1} of ${FOLDS}`);
      writeFileSync(file, trainTagger(withoutFold(readTrainingData(shared), fold)));
    }
    return loadTagger(readFileSync(file));
  });
};
