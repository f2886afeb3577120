import test from 'ava';
import {cypherScript} from '../../src/export/cypher-script';
import {dump} from '../support/dump';
import {exported, fixtureStore} from '../support/export';
import {startNeo4j} from '../support/neo4j';
import {whereNeo4j} from '../support/where-neo4j';

whereNeo4j('Cypher script', () => {
  test('Neo4j: the script makes the same graph in an empty database', async t => {
    t.timeout(300_000);
    const source = await fixtureStore();
    const server = await startNeo4j();
    const made = await server.open();
    for (const statement of (await exported(source, cypherScript)).trim().split('\n')) {
      await made.write(statement.replace(/;$/u, ''));
    }
    t.deepEqual(await dump(made), await dump(source));
    await made.close();
    await server.stop();
    await source.close();
  });
});
