import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import test from 'ava';
import {globSync} from 'tinyglobby';

const DATA = join(__dirname, '..', '..', 'data');
const readme = readFileSync(join(DATA, 'README.md'), 'utf8');

test('data/README.md says of every file what it is and where it comes from', t => {
  const files = globSync('*/**', {cwd: DATA});
  t.true(files.length > 0);
  t.deepEqual(
    files.filter(file => !readme.includes(basename(file))),
    [],
  );
});

test('data/README.md names no file that is gone', t => {
  const named = [...readme.matchAll(/`(?:[a-z]+\/)?([a-z-]+\.(?:txt|json|bin|model))`/gu)];
  const files = new Set(globSync('*/**', {cwd: DATA}).map(file => basename(file)));
  t.true(named.length > 0);
  t.deepEqual(
    named.flatMap(([, name = '']) => (files.has(name) ? [] : [name])),
    [],
  );
});
