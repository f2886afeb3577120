import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {pages} from '../../scripts/docs/pages';

for (const [path, content] of Object.entries(pages())) {
  test(`${path} is what the code says (else run \`npm run docs\`)`, t => {
    t.true(readFileSync(join(__dirname, '..', '..', path)).equals(Buffer.from(content)));
  });
}
