/** Writes the pages and the files of Neo4j Browser that are made from the code: `npm run docs`. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pages} from './docs/pages';

void pages().then(made => {
  for (const [path, content] of Object.entries(made)) {
    writeFileSync(join(__dirname, '..', path), content);
  }
});
