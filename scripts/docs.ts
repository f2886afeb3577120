/** Writes the pages of docs/ that are made from the code: `npm run docs`. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pages} from './docs/pages';

for (const [name, text] of Object.entries(pages())) {
  writeFileSync(join(__dirname, '..', 'docs', name), text);
}
