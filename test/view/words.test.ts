import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {PAGE_WORDS} from '../../src/view/words';

const PAGE = join(__dirname, '..', '..', 'src', 'view', 'page');
const SOURCES = readdirSync(PAGE)
  .filter(name => /\.(?:mjs|html)$/u.test(name))
  .map(name => readFileSync(join(PAGE, name), 'utf8'))
  .join('\n');

const said = new Set(
  [...SOURCES.matchAll(/say\('(\w+)'|data-say="(\w+)"/gu)].map(
    ([, inCode, inPage]) => inCode ?? inPage,
  ),
);

test('every text that the page asks for by its name is there', t => {
  t.true(said.size > 30);
  t.deepEqual(
    [...said].filter(name => !(String(name) in PAGE_WORDS)),
    [],
  );
});

test('no text is there for nothing', t => {
  const quoted = (name: string): boolean =>
    SOURCES.includes(`'${name}'`) || SOURCES.includes(`"${name}"`);
  t.deepEqual(
    Object.keys(PAGE_WORDS).filter(
      name => !quoted(name) && !quoted(name.replace(/Title$/u, '')) && !/^[A-Z_]+$/u.test(name),
    ),
    [],
  );
});

for (const [name, {en, zh}] of Object.entries(PAGE_WORDS)) {
  test(`${name}: both languages fill in the same`, t => {
    const signs = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted();
    t.deepEqual(signs(en), signs(zh));
    t.true(en !== '' && zh !== '');
  });
}
