/** The bulk import of a real Neo4j gives the graph that was exported. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {exportNeo4jCsv} from '../../src/export/neo4j-csv';
import {find} from '../../src/query/find';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import {nothingNew} from '../../src/store/summary';
import {LOGIN, startOwnServer} from '../support/crash/own-server';
import {hostileArticle} from '../support/hostile';
import {dump} from '../support/dump';
import {resolve} from '../support/facts';
import {whereNeo4j} from '../support/where-neo4j';
import {QUERY_CASES} from '../support/query-cases';
import {DECEMBER, NOVEMBER} from '../support/query-fixture';
import {runQuery} from '../../src/query/run';

whereNeo4j('Neo4j import', () => {
  test('Neo4j: what is imported in bulk is what was exported, and answers the same', async t => {
    t.timeout(300_000);
    const folder = mkdtempSync(join(tmpdir(), 'tupu-bulk-'));
    const articles = [NOVEMBER, DECEMBER, hostileArticle('险')];
    const source = await openStore(null);
    await source.prepare();
    await loadFacts(source, articles, resolve);
    await exportNeo4jCsv(
      (cypher, parameters) => source.read(cypher, parameters),
      join(folder, 'csv'),
    );
    const server = await startOwnServer(join(folder, 'data'), ['--import', join(folder, 'csv')]);
    const imported = await openStore(server.uri, LOGIN);
    await imported.prepare();
    t.deepEqual(await dump(imported), await dump(source));
    for (const {title, query, given} of QUERY_CASES) {
      t.deepEqual(
        await runQuery(imported, query, given),
        await runQuery(source, query, given),
        title,
      );
    }
    t.is((await find(imported, '软件园', {scopes: ['names'], limit: 5})).length > 0, true);
    t.true(nothingNew(await loadFacts(imported, articles, resolve)), 'nothing is loaded again');
    await imported.close();
    await source.close();
    await server.kill();
    rmSync(folder, {recursive: true, force: true});
  });
});
