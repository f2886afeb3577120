/**
 * ts-node -T train/score.ts GOLD.jsonl [MODEL]
 * How the weights do on annotated articles: distinct names an article, for titles their places.
 */
import {readFileSync} from 'node:fs';
import {loadTagger} from '../src/extract/tagger';
import {LAYERS} from '../src/extract/tagger/layers';
import {parseGold} from './corpora/gold';
import {project} from './corpora/layer-examples';
import {f1, measure, type Count} from './measure';

const [gold = '', model] = process.argv.slice(2);
const tagger = loadTagger(model === undefined ? undefined : readFileSync(model));
const articles = parseGold(readFileSync(gold, 'utf8')).map(project);
for (const {name} of LAYERS) {
  const count: Count = {hit: 0, wrong: 0, missed: 0};
  for (const article of articles) measure(tagger, article, name, count);
  console.log(name, `F1 ${f1(count).toFixed(3)}`, JSON.stringify(count));
}
