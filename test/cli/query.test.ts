import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {queriesCommand} from '../../src/cli/commands/queries';
import {queryCommand} from '../../src/cli/commands/query';
import {formatRows} from '../../src/cli/format';
import {namedQueries} from '../../src/query/library';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import {resolve} from '../support/facts';
import {QUERY_FIXTURE} from '../support/query-fixture';
import {runCommand} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-query-'));
const file = join(folder, 'news.grafeo');

test.before(async () => {
  const store = await openStore(file);
  await store.prepare();
  await loadFacts(store, QUERY_FIXTURE, resolve);
  await store.close();
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const query = (...given: string[]) => runCommand(queryCommand(), ...given, '--store', file);

test.serial('queries: every query with an example', async t => {
  const {stdout} = await runCommand(queriesCommand());
  for (const {name, description, example} of namedQueries()) {
    t.true(stdout.includes(name) && stdout.includes(description) && stdout.includes(example));
  }
});

test.serial('query: a table without ids and without empty columns', async t => {
  const {stdout, exitCode} = await query('posts', '--person', '郑远山');
  t.is(exitCode, 0);
  t.regex(stdout, /│ person .*│ title │/u);
  t.notRegex(stdout, /│ (?:fact|personId|until) /u);
});

test.serial('query: --wide shows all columns', async t => {
  const {stdout} = await query('units', '--body', '青石街道', '--wide', '--format', 'table');
  t.regex(stdout, /unitId/u);
});

test.serial('query: JSON and CSV have all columns', async t => {
  const json = await query('leaders', '--body', '青石街道', '--depth', '1', '--format', 'json');
  t.like(JSON.parse(json.stdout), [{person: '郑远山', title: '书记', until: null}]);
  const csv = await query('leaders', '--body', '青石街道', '--format', 'csv');
  t.is(
    csv.stdout.split('\n')[0],
    'person,title,body,depth,status,since,until,asOf,sentence,article,source,published,fact,evidence,personId',
  );
});

test.serial('query: nothing found says where to look', async t => {
  const {stdout, stderr, exitCode} = await query(
    'posts',
    '--person',
    '郑远山',
    '--status',
    'former',
  );
  t.is(stdout, 'No rows.\n');
  t.regex(stderr, /tupu find/u);
  t.is(exitCode, 0);
});

test.serial('query: a loose name is taken, and said on standard error', async t => {
  const {stdout, stderr} = await query('posts', '--person', 'zheng yuanshan');
  t.regex(stdout, /青石街道党工委/u);
  t.is(stderr, '"zheng yuanshan" is taken for 郑远山 (Person; 青石街道党工委): in pinyin.\n');
});

test.serial('query: a name that may be several is refused with all of them', async t => {
  await t.throwsAsync(query('units', '--body', '环公司'), {
    code: 'QUERY_PARAMETER',
    message: /one of 2:\n {2}.环公司 {2}Organization {2}company {2}[0-9a-f]{20}\n/u,
  });
});

for (const [title, given, code, message] of [
  ['an unknown query', ['bosses', '--body', 'x'], 'QUERY_UNKNOWN', /bosses/u],
  ['an unknown parameter', ['leaders', '--boddy', 'x'], 'QUERY_PARAMETER', /no parameter --boddy/u],
  ['a parameter missing', ['leaders'], 'QUERY_PARAMETER', /needs --body/u],
  ['no number', ['units', '--body', 'x', '--depth', 'y'], 'QUERY_PARAMETER', /whole number/u],
] as const) {
  test.serial(`query: ${title} is told before a store is opened`, async t => {
    const store = join(folder, 'none.grafeo');
    await t.throwsAsync(runCommand(queryCommand(), ...given, '--store', store), {code, message});
    t.false(existsSync(store));
  });
}

test.serial('query: without a name it shows the questions', async t => {
  const {stderr, exitCode} = await runCommand(queryCommand());
  t.is(exitCode, 1);
  t.regex(stderr, /leaders/u);
});

for (const [title, value, expected] of [
  ['a formula becomes a text', '=1+1', "'=1+1"],
  ['an at sign too', '@x', "'@x"],
  ['a minus before a text too', '-青石', "'-青石"],
  ['a number below zero stays', -3, '-3'],
] as const) {
  test(`CSV: ${title}`, t => {
    t.is(formatRows([{a: value}], 'csv'), `a\n${expected}`);
  });
}
