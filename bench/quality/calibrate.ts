/**
 * ts-node -T bench/quality/calibrate.ts [SHARED]
 * Writes data/models/confidence.json: how often what is said with a confidence was right, on
 * annotated articles that the tagger had not seen.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fitCalibration} from '../../train/confidence';
import {foldOf} from '../../train/tagger';
import {ROOT, foldTaggers} from './folds';
import {readAll, readGold, readOwn} from './read';
import {judge, judgeLeftOut, sureOf} from './reliability';

const [shared = join(ROOT, '..', 'shared')] = process.argv.slice(2);
const taggers = foldTaggers(shared);
const sets = [
  ...['train', 'invented'].map(name =>
    readAll(readGold(shared, name), index => taggers[foldOf(index)]),
  ),
  readAll(readOwn('fresh')),
  readAll(readOwn('blind')),
];
const calibration = {
  comment:
    'How often what taggers and rules say with a confidence was right: five-fold cross-validation over the annotated articles of ../shared/eval, train-gold and invented-gold, and those of bench/quality/gold. Made by `npm run calibrate`; src/extract/confidence.ts says what it is for.',
  ...fitCalibration(sets.flatMap(set => judge(set))),
};
const file = join(ROOT, 'data', 'models', 'confidence.json');
writeFileSync(file, `${JSON.stringify(calibration, null, 1)}\n`);
const {right, all} = sureOf(judgeLeftOut(...sets));
console.error(`${file}: of ${all} rows left out that are given .9 and more, ${right} are right`);
