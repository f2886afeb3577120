import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {TupuError} from '../../src/article/error';
import {doctorCommand} from '../../src/cli/commands/doctor';
import {doctorText, inOrder, ok, optional, toldIn, wrong} from '../../src/cli/doctor/check';
import {grafeoCheck, segmenterCheck} from '../../src/cli/doctor/parts';
import {
  dockerCheck,
  javaCheck,
  mavenCheck,
  nodeCheck,
  OLDEST_NODE,
} from '../../src/cli/doctor/programs';
import {schemaCheck, storeChecks, versionCheck} from '../../src/cli/doctor/store';
import {schemaDifference, schemaItems} from '../../src/store/neo4j/schema-difference';
import {openStore} from '../../src/store/open';
import {schemaStatements} from '../../src/store/schema';
import type {Language} from '../../src/language/language';
import {runCommand} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-doctor-test-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const GET_IT = {en: 'Get it.', zh: '请安装。'};
const MAKE_IT = {en: 'Make it.', zh: '请建立。'};
const NOT_FOUND = {en: 'not found', zh: '未找到'};

const text = (lang: Language, ...checks: Parameters<typeof toldIn>[0][]): string =>
  doctorText(
    checks.map(check => toldIn(check, lang)),
    lang,
  );

test('what is optional never makes it fail, what is wrong does', t => {
  t.true(inOrder([ok('a', '1'), optional('b', 'not found', GET_IT)]));
  t.false(inOrder([ok('a', '1'), wrong('b', 'broken', MAKE_IT)]));
});

test('as text: a line each, what to do below it, the outcome last', t => {
  t.is(
    text('en', ok('Node', '20.20.2'), optional('Java', NOT_FOUND, GET_IT)),
    `ok     Node  20.20.2
-      Java  not found
             Get it.

All that is needed is in order.`,
  );
  const gone = text('en', wrong('store', 'gone', MAKE_IT));
  t.regex(gone, /^WRONG {2}store .*\n.*Make it\./u);
  t.regex(gone, /Not in order: store\.$/u);
});

test('as text in Chinese: the columns stand below each other', t => {
  t.is(
    text('zh', ok('Node', '20.20.2'), optional('Java', NOT_FOUND, GET_IT)),
    `正常  Node  20.20.2
-     Java  未找到
            请安装。

所需的部分均正常。`,
  );
  t.is(
    text('zh', wrong('store', '-', MAKE_IT)),
    `异常  数据库  -
              请建立。

不正常：数据库。`,
  );
});

test('Node: as package.json wants it', t => {
  const {engines} = JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'),
  ) as {engines: {node: string}};
  t.is(engines.node, `>=${OLDEST_NODE}`);
  t.is(nodeCheck('20.19.0').state, 'ok');
  t.is(nodeCheck('24.1.0').state, 'ok');
  t.is(nodeCheck('20.9.0').state, 'wrong');
  t.is(nodeCheck('18.20.4').state, 'wrong');
});

test('Java, Maven and Docker: found, too old, missing', t => {
  t.like(javaCheck('openjdk version "17.0.15" 2025-04-15'), {state: 'ok', found: '17.0.15'});
  t.like(javaCheck('java version "1.8.0_392"'), {
    state: 'optional',
    found: {en: '1.8.0_392, older than 17', zh: '1.8.0_392，低于 17'},
  });
  t.like(javaCheck(null), {state: 'optional', found: NOT_FOUND});
  t.like(mavenCheck('\u001b[1mApache Maven 3.8.7\u001b[m\n'), {state: 'ok', found: '3.8.7'});
  t.like(mavenCheck(null), {state: 'optional'});
  t.like(dockerCheck('27.3.1\n'), {state: 'ok', found: '27.3.1'});
  t.like(dockerCheck('Cannot connect to the Docker daemon'), {state: 'optional'});
  t.like(dockerCheck(null), {state: 'optional'});
});

test('nodejieba and Grafeo: what does not run is wrong, with the next step', async t => {
  const broken = (): never => {
    throw new Error('no binding');
  };
  const told = (): never => {
    throw new TupuError('SEGMENTER_MISSING', NOT_FOUND, GET_IT);
  };
  t.like(await segmenterCheck(() => null), {name: 'nodejieba', state: 'ok'});
  t.like(await segmenterCheck(told), {state: 'wrong', found: NOT_FOUND, advice: GET_IT});
  const grafeo = await grafeoCheck(() => Promise.reject(new Error('no binding')));
  t.like(grafeo, {state: 'wrong', found: {en: 'no binding', zh: 'no binding'}});
  t.regex((await segmenterCheck(broken)).advice?.en ?? '', /npm ci/u);
  t.like(await grafeoCheck(), {name: 'Grafeo', state: 'ok'});
});

test('Neo4j: 5 or later', t => {
  t.like(versionCheck('5.26.30', 'community'), {state: 'ok', found: '5.26.30 community'});
  t.is(versionCheck('2025.01.0', 'enterprise').state, 'ok');
  t.is(versionCheck('4.4.40', 'community').state, 'wrong');
});

test('every CREATE of the schema is understood', t => {
  const statements = schemaStatements('neo4j').filter(each => /^CREATE\b/u.test(each));
  const items = schemaItems(statements);
  t.is(items.length, statements.length);
  t.deepEqual(
    items.filter(({about}) => !/^[\w|]+\(\w+(?:, \w+)*\)$/u.test(about)),
    [],
  );
});

const STATEMENTS = [
  'CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX fact_id IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.id)',
  `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Place) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  'DROP INDEX old IF EXISTS',
];

test('the schema: constraints, indexes of relationships, full text', t => {
  t.deepEqual(schemaItems(STATEMENTS), [
    {name: 'person_id', kind: 'constraint', about: 'Person(id)'},
    {name: 'fact_id', kind: 'index', about: 'SERVES(id)'},
    {name: 'names', kind: 'index', about: 'Person|Place(aliases, name)'},
  ]);
});

test('the schema: compared by what it is about, whatever its name', t => {
  const wanted = schemaItems(STATEMENTS);
  const constraints = [{labelsOrTypes: ['Person'], properties: ['id']}];
  const indexes = [
    {name: 'a', state: 'ONLINE', labelsOrTypes: ['SERVES'], properties: ['id']},
    {name: 'b', state: 'FAILED', labelsOrTypes: ['Place', 'Person'], properties: ['name']},
    {name: 'c', state: 'ONLINE', labelsOrTypes: null, properties: null},
  ];
  t.deepEqual(schemaDifference(wanted, constraints, indexes), {
    missing: ['names'],
    notOnline: ['b'],
  });
  t.deepEqual(schemaDifference(wanted, [], []).missing, ['person_id', 'fact_id', 'names']);
});

test('the schema: what to do about it', t => {
  t.like(schemaCheck(3, {missing: [], notOnline: []}), {state: 'ok', found: {en: 'all 3'}});
  const lacking = schemaCheck(3, {missing: ['names'], notOnline: []});
  t.like(lacking, {
    state: 'wrong',
    found: {en: '2 of 3; missing: names', zh: '3 个中有 2 个；缺：names'},
  });
  t.like(schemaCheck(1, {missing: ['names'], notOnline: []}), {found: {en: 'none of 1'}});
  t.regex(lacking.advice?.en ?? '', /npx tupu load/u);
  t.like(schemaCheck(3, {missing: [], notOnline: ['b']}), {
    state: 'wrong',
    found: {en: 'not ready: b'},
  });
});

test('store: a default file that is not there yet is no fault, a named one is', async t => {
  const file = join(folder, 'none.grafeo');
  t.deepEqual(
    (await storeChecks(file, false)).map(({state}) => state),
    ['optional', 'optional'],
  );
  t.like((await storeChecks(file, true))[0], {name: 'store', state: 'wrong'});
});

test.serial('doctor: exit code 0 with a file in order, JSON for programs', async t => {
  const file = join(folder, 'graph.grafeo');
  const store = await openStore(file);
  await store.prepare();
  await store.close();
  const {stdout, exitCode} = await runCommand(doctorCommand(), '--json', '--store', file);
  const {inOrder: all, checks} = JSON.parse(stdout) as {
    inOrder: boolean;
    checks: {name: string; state: string}[];
  };
  t.true(all);
  t.is(exitCode, 0);
  t.deepEqual(
    checks.map(({name}) => name),
    ['Node', 'Java', 'Maven', 'Docker', 'nodejieba', 'Grafeo', 'store', 'Neo4j'],
  );
});

test.serial('doctor: exit code 3 with a server that is not there, and no password', async t => {
  const nowhere = 'bolt://watcher:hidden-word@127.0.0.1:1';
  const {stdout, stderr, exitCode} = await runCommand(doctorCommand(), '--store', nowhere);
  t.is(exitCode, 3);
  t.regex(stdout, /^WRONG {2}Neo4j .*cannot be reached/mu);
  t.notRegex(stdout + stderr, /hidden-word/u);
});
