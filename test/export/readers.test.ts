/** Each export is read back by programs that are not ours; they refuse what is not of the format. */
import test from 'ava';
import {ftm} from '../../src/export/ftm';
import {gexf} from '../../src/export/gexf';
import {graphml} from '../../src/export/graphml';
import {jsonLd} from '../../src/export/json-ld';
import {popolo} from '../../src/export/popolo';
import {FACTS, THINGS} from '../../src/export/source';
import type {Store} from '../../src/store/store';
import {textOf} from '../../src/store/value';
import {exportedFile, fixtureStore, namesIn} from '../support/export';
import {readBack, whereReaders} from '../support/foreign-reader';

/** A format of text has no controls: the reader sees U+FFFD in their place. */
const readable = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Control}|\p{Surrogate}/gu, '\uFFFD');

const inOrder = (lists: readonly (readonly (string | null)[])[]): string[] =>
  lists.map(list => JSON.stringify(list.map(text => text && readable(text)))).sort();

interface Network {
  readonly names: readonly string[];
  readonly links: readonly (readonly string[])[];
  readonly quotes: readonly string[];
}

const linksIn = async (store: Store): Promise<string[]> => {
  const rows = await store.read(
    'MATCH (a)-[r]->(b) WHERE type(r) IN $types RETURN a.name AS a, type(r) AS type, b.name AS b',
    {types: FACTS},
  );
  return inOrder(rows.map(row => ['a', 'type', 'b'].map(column => textOf(row, column))));
};

whereReaders('exports read back', () => {
  for (const exporter of [graphml, gexf]) {
    test(`NetworkX reads every node and fact from ${exporter.name}`, async t => {
      const store = await fixtureStore();
      const found = readBack(exporter.name, await exportedFile(store, exporter)) as Network;
      t.deepEqual([...found.names].sort(), (await namesIn(store, ...THINGS)).map(readable).sort());
      t.deepEqual(inOrder(found.links), await linksIn(store));
      t.true(found.quotes.includes('青石街道党工委书记郑远山在青石街道党建座谈会上讲话。'));
      await store.close();
    });
  }

  test('followthemoney takes every entity, link and value', async t => {
    const store = await fixtureStore();
    const found = readBack('ftm', await exportedFile(store, ftm)) as {
      names: string[];
      schemas: string[];
      holders: string[][];
    };
    // It takes marks of direction and the like out of names.
    const letters = (name: string): string => name.replace(/[^\p{Letter}\p{Number}]/gu, '');
    const names = new Set(found.names.map(letters));
    for (const name of await namesIn(store, 'Person', 'Organization', 'Place', 'Event')) {
      t.true(names.has(letters(name)), name);
    }
    t.deepEqual(found.schemas, [
      'Article',
      'Company',
      'Event',
      'Note',
      'Occupancy',
      'Organization',
      'Person',
      'Position',
      'PublicBody',
      'UnknownLink',
    ]);
    t.true(found.holders.some(([who, what]) => who === '郑远山' && what === '青石街道党工委书记'));
    await store.close();
  });

  test('rdflib finds people, posts and proofs in the JSON-LD, and asks nobody for a context', async t => {
    const store = await fixtureStore();
    const found = readBack('json-ld', await exportedFile(store, jsonLd)) as {
      names: string[];
      holders: string[][];
      former: string[][];
      quotes: string[];
    };
    const names = await namesIn(store, 'Person', 'Organization', 'Place', 'Event', 'Post');
    for (const name of names.map(readable)) {
      t.true(found.names.map(readable).includes(name), name);
    }
    t.true(found.quotes.includes('青石街道党工委书记郑远山调研。'));
    t.true(found.holders.some(([who, what]) => who === '郑远山' && what === '青石街道党工委书记'));
    t.false(
      found.holders.some(([who, what]) => who === '沈秋禾' && what === '云溪软件园党支部书记'),
    );
    t.deepEqual(found.former, [['沈秋禾', '云溪软件园党支部书记', '2024']], 'what she has left');
    await store.close();
  });

  test('Popolo has every person and membership', async t => {
    const store = await fixtureStore();
    const found = readBack('popolo', await exportedFile(store, popolo)) as {
      names: string[];
      holders: (string | null)[][];
      events: string[];
    };
    t.deepEqual(found.names.sort(), await namesIn(store, 'Person'));
    t.deepEqual(found.events.sort(), await namesIn(store, 'Event'));
    const rows = await store.read(
      'MATCH (p:Person)-[:HOLDS]->(post:Post)-[:POST_OF]->(body) RETURN p.name AS p, post.name AS post, body.name AS body',
    );
    t.deepEqual(
      inOrder(found.holders),
      inOrder(rows.map(row => ['p', 'post', 'body'].map(column => textOf(row, column)))),
    );
    await store.close();
  });
});
