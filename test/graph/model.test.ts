import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {ENTITY_LABELS, FACT_TYPES} from '../../src/article/facts';
import {joins, NODE_LABELS, NODE_PROPERTIES, RELATIONSHIPS} from '../../src/graph/model';

const schema = (engine: string): string =>
  readFileSync(join(__dirname, '..', '..', 'cypher', 'schema', `${engine}.cypher`), 'utf8');

const ids = (text: string, what: 'CONSTRAINT' | 'INDEX'): string[] =>
  [...text.matchAll(new RegExp(`CREATE ${what} .* FOR \\(n:(\\w+)\\) .*n\\.id\\b`, 'gu'))]
    .map(match => match[1] ?? '')
    .sort();

test('every label of the facts is in the model', t => {
  t.true(ENTITY_LABELS.every(label => label in NODE_PROPERTIES));
});

test('every type of the facts is in the model', t => {
  t.true(FACT_TYPES.every(type => RELATIONSHIPS[type].fact));
});

test('schema of Grafeo: every id is unique and has an index', t => {
  t.deepEqual(ids(schema('grafeo'), 'CONSTRAINT'), [...NODE_LABELS, 'TupuGraph'].sort());
  t.deepEqual(ids(schema('grafeo'), 'INDEX'), [...NODE_LABELS, 'TupuGraph'].sort());
});

test('schema of Neo4j: every id is unique, which is its index', t => {
  t.deepEqual(ids(schema('neo4j'), 'CONSTRAINT'), [...NODE_LABELS, 'TupuGraph'].sort());
  t.deepEqual(ids(schema('neo4j'), 'INDEX'), []);
});

for (const [type, from, to, expected] of [
  ['HOLDS', 'Person', 'Post', true],
  ['HOLDS', 'Post', 'Person', false],
  ['POST_OF', 'Post', 'Place', true],
  ['SUBSIDIARY_OF', 'Organization', 'Place', false],
  ['MENTIONS', 'Sentence', 'Statement', true],
  ['MENTIONS', 'Sentence', 'Article', false],
] as const) {
  test(`${type} ${expected ? 'joins' : 'does not join'} ${from} and ${to}`, t => {
    t.is(joins(type, from, to), expected);
  });
}
