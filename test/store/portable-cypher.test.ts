import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import test from 'ava';
import {globSync} from 'tinyglobby';
import {NODE_LABELS, RELATIONSHIPS, RELATIONSHIP_TYPES} from '../../src/graph/model';
import * as statements from '../../src/store/statements';
import {UNPORTABLE, unportable} from '../support/portable-cypher';

const CYPHER = join(__dirname, '..', '..', 'cypher');

for (const {what, instead, example} of UNPORTABLE) {
  test(`refused: ${what}`, t => {
    t.true(unportable(example).includes(`${what}: ${instead}`));
  });
}

for (const query of [
  'MATCH (p:Person)-[s:SERVES|HOLDS]->(b) RETURN p.name, s.title',
  'MATCH (o:Organization:Company) WHERE o:Company OR o:School RETURN o',
  'MATCH (a)-[:PART_OF*1..3]->(b) RETURN [x IN b.aliases | x] AS aliases',
  'MATCH (o)-[:REPORTS]->(f) RETURN coalesce(sum(f.value), 0) AS total, o.id AS id',
  "RETURN 'date(2024) || FINISH' AS text // SHORTEST 1",
  'MATCH (n) WITH collect(n.name) AS names RETURN names[0..2] AS some, 2 * (1 + 3) AS number',
  'UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n = row.properties',
]) {
  test(`allowed: ${query}`, t => {
    t.deepEqual(unportable(query), []);
  });
}

for (const file of globSync('**/*.cypher', {cwd: CYPHER, absolute: true, ignore: ['schema/**']})) {
  test(`cypher/${relative(CYPHER, file)} runs on both engines`, t => {
    t.deepEqual(unportable(readFileSync(file, 'utf8')), []);
  });
}

test('the statements of the loader run on both engines', t => {
  const shapes = RELATIONSHIP_TYPES.flatMap(type =>
    RELATIONSHIPS[type].from.flatMap(from => RELATIONSHIPS[type].to.map(to => ({type, from, to}))),
  );
  const made = [
    ...Object.values(statements).filter(statement => typeof statement === 'string'),
    ...NODE_LABELS.flatMap(label => [
      statements.readNodes(label),
      statements.createNodes([label]),
      statements.changeNodes([label, 'Company']),
      statements.deleteNodes(label),
      statements.oldFacts(label),
      statements.claimsOn(label),
    ]),
    ...shapes.flatMap(shape => [
      statements.readRelationships(shape),
      statements.createRelationships(shape),
      statements.changeRelationships(shape),
      statements.deleteRelationships(shape),
    ]),
  ];
  t.true(made.length > 100);
  t.deepEqual(made.flatMap(unportable), []);
});
