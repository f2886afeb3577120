import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {pages} from '../../scripts/docs/pages';

for (const [name, text] of Object.entries(pages())) {
  test(`docs/${name} is what the code says (else run \`npm run docs\`)`, t => {
    t.true(readFileSync(join(__dirname, '..', '..', 'docs', name), 'utf8') === text);
  });
}
