/** Draws docs/graph.svg, the picture in README.md, from what tupu finds in the sample article. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {articleRows} from '../src/query/collect';
import {pictureOfArticle} from '../src/report/picture';
import {withSampleStore} from './screenshots/sample-store';

const PICTURE = join(__dirname, '..', 'docs', 'graph.svg');

void withSampleStore(async (store, article) => {
  writeFileSync(PICTURE, pictureOfArticle(await articleRows(store, article)));
});
