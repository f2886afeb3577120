/** `tupu doctor` and the favourites of Neo4j Browser against a real server. */
import test from 'ava';
import {favourites} from '../../scripts/docs/browser/favourites';
import {doctorCommand} from '../../src/cli/commands/doctor';
import {defaultResolve} from '../../src/cli/resolver';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {startNeo4j, type TestServer} from '../support/neo4j';
import {whereNeo4j} from '../support/where-neo4j';
import {QUERY_FIXTURE} from '../support/query-fixture';
import {runCommand} from '../support/run-command';

whereNeo4j('tupu doctor with Neo4j', () => {
  let server: TestServer | undefined;
  let opened: Store | undefined;

  test.before(async () => {
    server = await startNeo4j();
    opened = await server.open();
  });
  test.after.always(async () => {
    await opened?.close();
    await server?.stop();
  });

  const store = (): Store => {
    if (opened === undefined) throw new Error('the server did not start');
    return opened;
  };
  const doctor = () => runCommand(doctorCommand(), '--store', server?.uri ?? '');

  test.serial('in order once the schema is there', async t => {
    await store().prepare();
    await store().read('CALL db.awaitIndexes(60)');
    const {stdout, exitCode} = await doctor();
    t.is(exitCode, 0, stdout);
    t.regex(stdout, /^ok {5}Neo4j +5\.\d+\.\d+ community$/mu);
    t.regex(stdout, /^ok {5}constraints and indexes +all \d+$/mu);
  });

  test.serial('an index that is gone: which, and what to do', async t => {
    await store().write('DROP INDEX person_name');
    const {stdout, exitCode} = await doctor();
    t.is(exitCode, 3);
    t.regex(stdout, /^WRONG {2}constraints and indexes .*missing: person_name\n.*npx tupu load/mu);
    await store().prepare();
  });

  for (const {name, text} of favourites()) {
    test.serial(`favourite ${name} finds something`, async t => {
      await loadFacts(store(), QUERY_FIXTURE, defaultResolve());
      t.true((await store().read(text)).length > 0);
    });
  }
});
