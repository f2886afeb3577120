import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {exportNeo4jCsv} from '../../src/export/neo4j-csv';
import {LIST_SEPARATOR, openColumns} from '../../src/export/neo4j-csv/columns';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {article, body, person, resolve, says} from '../support/facts';

const folder = mkdtempSync(join(tmpdir(), 'tupu-csv-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

test('columns open as properties come, and get the type that all values fit', t => {
  const {cells, heads} = openColumns();
  t.deepEqual(cells({name: '甲"乙', count: 5}), ['"甲""乙"', '5']);
  t.deepEqual(cells({count: 0.5, flag: true, name: ''}), ['""', '0.5', 'true']);
  t.deepEqual(cells({aliases: ['a', `b${LIST_SEPARATOR}c`], name: null}), [
    '',
    '',
    '',
    `"a${LIST_SEPARATOR}b c"`,
  ]);
  t.deepEqual(heads(), ['name:string', 'count:double', 'flag:boolean', 'aliases:string[]']);
});

test('a column of numbers and texts is one of texts', t => {
  const {cells, heads} = openColumns();
  cells({year: 2024});
  cells({year: '2024年'});
  t.deepEqual(heads(), ['year:string']);
});

test('every node and relationship is written, and the command names each file', async t => {
  const store = new GrafeoStore(null);
  await store.prepare();
  await loadFacts(
    store,
    [article('甲', [says(person('陶念'), '经理', body('河湾公司'))])],
    resolve,
  );
  const {nodes, relationships, command} = await exportNeo4jCsv(
    (cypher, parameters) => store.read(cypher, parameters),
    folder,
  );
  const [counted] = await store.read(
    'MATCH (n) WHERE NOT n:TupuGraph WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
  );
  t.deepEqual({nodes, relationships}, counted);
  const lines = readFileSync(join(folder, 'import.args'), 'utf8');
  for (const [, heads = '', rows = ''] of lines.matchAll(/=([\w-]+\.head\.csv),([\w-]+\.csv)/gu)) {
    const columns = readFileSync(join(folder, heads), 'utf8').trim().split(',').length;
    const [first = ''] = readFileSync(join(folder, rows), 'utf8').split('\n');
    t.true(first.length > 0 && columns > 2, heads);
  }
  const bodies = readFileSync(join(folder, 'nodes-Organization.csv'), 'utf8');
  t.true(bodies.includes(`,"Company${LIST_SEPARATOR}Organization",`));
  t.is(command, 'neo4j-admin database import full neo4j @import.args');
  await store.close();
});
