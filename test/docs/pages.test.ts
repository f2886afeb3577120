import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {pages} from '../../scripts/docs/pages';

test('the pages are what the code says (else run `npm run docs`)', async t => {
  for (const [path, content] of Object.entries(await pages())) {
    t.true(readFileSync(join(__dirname, '..', '..', path)).equals(Buffer.from(content)), path);
  }
});
