/** Draws docs/graph.svg, the picture in README.md, from what tupu finds in the sample article. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {articleRows} from '../src/query/collect';
import {articlePicture} from '../src/report/subject/article';
import {withSampleStore} from './screenshots/sample-store';

const PICTURE = join(__dirname, '..', 'docs', 'graph.svg');

void withSampleStore(async (store, article) => {
  writeFileSync(PICTURE, articlePicture(await articleRows(store, article), 'en'));
});
