import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {pages} from '../../scripts/docs/pages';

test('a Chinese page has no line of English prose', t => {
  for (const [path, content] of Object.entries(pages())) {
    if (!path.endsWith('.zh-CN.md')) continue;
    const lines = content.toString().split('\n');
    t.deepEqual(
      lines.filter(
        line =>
          /^[^\p{Script=Han}]*[a-z]+ [a-z]+ [a-z]+ [a-z]+/iu.test(line) && !/--| \| /u.test(line),
      ),
      [],
      path,
    );
  }
});

test('the pages are what the code says (else run `npm run docs`)', t => {
  for (const [path, content] of Object.entries(pages())) {
    t.true(readFileSync(join(__dirname, '..', '..', path)).equals(Buffer.from(content)), path);
  }
});
