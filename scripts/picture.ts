/** Draws docs/graph.svg, the picture in README.md, from what tupu finds in the sample article. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {defaultResolve} from '../src/cli/resolver';
import {factsOf} from '../src/pipeline/facts';
import {articleRows} from '../src/query/collect';
import {isFailure} from '../src/read/failure';
import {articlePicture} from '../src/report/subject/article';
import {GrafeoStore} from '../src/store/grafeo/store';
import {loadFacts} from '../src/store/load';

const ROOT = join(__dirname, '..');
const SAMPLE = join(ROOT, 'data', 'samples', 'hunan.txt');
const PICTURE = join(ROOT, 'docs', 'graph.svg');

const main = async (): Promise<void> => {
  const store = new GrafeoStore(null);
  await store.prepare();
  for await (const facts of factsOf([SAMPLE])) {
    if (isFailure(facts)) throw new Error(`${SAMPLE} cannot be read`);
    await loadFacts(store, [facts], defaultResolve());
    const svg = articlePicture(await articleRows(store, facts.article.id), 'en');
    mkdirSync(dirname(PICTURE), {recursive: true});
    writeFileSync(PICTURE, svg);
  }
  await store.close();
};

void main();
