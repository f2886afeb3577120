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
    t.teardown(server.stop);
    const made = await server.open();
    // The shared server keeps its constraints under the names that the other tests know.
    await made.prepare();
    for (const statement of (await exported(source, cypherScript)).trim().split('\n')) {
      await made.write(statement.replace(/;$/u, ''));
    }
    t.deepEqual(await dump(made), await dump(source));
    await made.close();
    await source.close();
  });
});
