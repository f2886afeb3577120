import {Graphviz} from '@hpcc-js/wasm-graphviz';
import test from 'ava';
import {dot} from '../../src/export/dot';
import {mermaid} from '../../src/export/mermaid';
import {exported, fixtureStore, namesIn} from '../support/export';
import {drawnByMermaid} from '../support/mermaid';
import {whereChromium} from '../support/where-chromium';

const DRAWN = ['Organization', 'Place', 'Person', 'Event', 'Honour', 'Initiative'] as const;

/** As a drawing has them: one line, no halves of characters. */
const shown = (name: string): string =>
  name
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim()
    .replace(/^(.{40}).+$/u, '$1…');

interface Laid {
  readonly objects: readonly {readonly label: string}[];
  readonly edges: readonly {readonly label: string}[];
}

test('Graphviz lays out every thing, by its name, and the words of the facts', async t => {
  const store = await fixtureStore();
  const graphviz = await Graphviz.load();
  const laid = JSON.parse(graphviz.layout(await exported(store, dot), 'json', 'dot')) as Laid;
  t.deepEqual(
    laid.objects.map(({label}) => label.replaceAll('\\\\', '\\').replaceAll('\\"', '"')).sort(),
    (await namesIn(store, ...DRAWN)).map(shown).sort(),
  );
  t.true(laid.edges.some(({label}) => label === '书记'));
  t.true(laid.edges.some(({label}) => label === '位于'));
  await store.close();
});

test('the words of arrows are those of the language', async t => {
  const store = await fixtureStore();
  t.true((await exported(store, dot, {language: 'en'})).includes('"located in"'));
  await store.close();
});

whereChromium('Mermaid', () => {
  test('Mermaid draws every thing, and no name becomes markup', async t => {
    t.timeout(120_000);
    const store = await fixtureStore();
    const {labels, scripts} = await drawnByMermaid(await exported(store, mermaid), {
      maxEdges: 100_000,
      maxTextSize: 10_000_000,
    });
    const letters = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]/gu, '');
    const found = new Set(labels.map(letters));
    for (const name of await namesIn(store, ...DRAWN)) {
      t.true(found.has(letters(shown(name))), name);
    }
    t.is(scripts, 0);
    await store.close();
  });
});
