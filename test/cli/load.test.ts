import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {cypherCommand} from '../../src/cli/commands/cypher';
import {loadCommand} from '../../src/cli/commands/load';
import {unloadCommand} from '../../src/cli/commands/unload';
import {article, body, person, says} from '../support/facts';
import {runCommand} from '../support/run-command';

const GOOD = JSON.stringify(article('甲', [says(person('陶念'), '经理', body('河湾公司'))]));
const folder = mkdtempSync(join(tmpdir(), 'tupu-cli-'));
const facts = join(folder, 'facts.jsonl');
const faulty = join(folder, 'faulty.jsonl');
let stores = 0;
const newStore = (): string => join(folder, `${String((stores += 1))}.grafeo`);

const PEOPLE =
  'MATCH (p:Person)-[s:SERVES]->(b) RETURN p.name AS person, s.title AS title, b.name AS body';
const load = (store: string, ...files: string[]) =>
  runCommand(loadCommand(), ...files, '--store', store);
const cypher = (store: string, ...given: string[]) =>
  runCommand(cypherCommand(), ...given, '--store', store);

test.before(() => {
  writeFileSync(facts, `${GOOD}\n`);
  writeFileSync(faulty, `${GOOD}\nno json\n\n{"format":"other"}\n`);
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

test.serial('load: says what is new', async t => {
  const {stdout, exitCode} = await load(newStore(), facts);
  t.regex(stdout, /^1 article loaded\n {2}nodes: \d+ created\n {2}relationships: \d+ created/u);
  t.is(exitCode, 0);
});

test.serial('load: the second time nothing has changed', async t => {
  const store = newStore();
  await load(store, facts);
  const {stdout} = await load(store, facts);
  t.regex(
    stdout,
    /^1 article loaded, 1 of them there already with the same facts; nothing has changed\n {2}nodes: 0 created\n/u,
  );
});

test.serial('load: faulty lines are named, the rest goes on, exit code 2', async t => {
  const store = newStore();
  const {stderr, exitCode} = await load(store, faulty, join(folder, 'missing.jsonl'));
  t.regex(stderr, /faulty\.jsonl:2: it is no JSON/u);
  t.regex(stderr, /faulty\.jsonl:4: format is "other"/u);
  t.regex(stderr, /Cannot read .*missing\.jsonl/u);
  t.is(exitCode, 2);
  const {stdout} = await cypher(store, PEOPLE, '--format', 'json');
  t.deepEqual(JSON.parse(stdout), [{person: '陶念', title: '经理', body: '河湾公司'}]);
});

test.serial('load: facts below --min-confidence stay out, and go when they were in', async t => {
  const store = newStore();
  await load(store, facts);
  t.is((await load(store, facts, '--min-confidence', '0.9')).exitCode, 0);
  t.deepEqual(JSON.parse((await cypher(store, PEOPLE, '--format', 'json')).stdout), []);
});

test.serial('load: a dry run says what would be new and makes no file', async t => {
  const store = newStore();
  const {stdout, exitCode} = await load(store, facts, '--dry-run');
  t.regex(
    stdout,
    /^dry run, nothing was written: 1 article would be loaded\n {2}nodes: [1-9]\d* created/u,
  );
  t.is(exitCode, 0);
  t.false(existsSync(store));
});

const unload = (store: string, ...given: string[]) =>
  runCommand(unloadCommand(), ...given, '--store', store);

test.serial('unload: by the name of the file, in a dry run first', async t => {
  const store = newStore();
  await load(store, facts);
  t.regex((await unload(store, '甲', '--dry-run')).stdout, /1 article would be taken out/u);
  t.regex(
    (await unload(store, '甲')).stdout,
    /^1 article taken out\n {2}nodes: 0 created, [1-9]\d* removed/u,
  );
  t.deepEqual(JSON.parse((await cypher(store, PEOPLE, '--format', 'json')).stdout), []);
  await t.throwsAsync(unload(store, '甲'), {code: 'USAGE', message: /no article "甲"/u});
});

test.serial('unload: of two articles of one title none goes', async t => {
  const store = newStore();
  const twin = join(folder, 'twins.jsonl');
  const [one, other] = ['乙', '丙'].map(name =>
    JSON.stringify(
      article(name, [says(person('陶念'), '经理', body('河湾公司'))], {title: '公告'}),
    ),
  );
  writeFileSync(twin, `${String(one)}\n${String(other)}\n`);
  await load(store, twin);
  await t.throwsAsync(unload(store, '公告'), {
    code: 'USAGE',
    message: /2 articles are called "公告"/u,
  });
  t.regex((await unload(store, '丙')).stdout, /^1 article taken out/u);
});

for (const share of ['2', 'high', '-0.1', '']) {
  test.serial(`load: --min-confidence "${share}" is a usage error`, async t => {
    await t.throwsAsync(load(newStore(), facts, `--min-confidence=${share}`), {
      code: 'commander.invalidArgument',
      message: /must be a number from 0 to 1/u,
    });
  });
}

test.serial('cypher: a table', async t => {
  const store = newStore();
  await load(store, facts);
  const {stdout} = await cypher(store, PEOPLE);
  t.regex(stdout, /│ 陶念 +│ 经理 +│ 河湾公司 +│/u);
});

test.serial('cypher: CSV with a parameter', async t => {
  const store = newStore();
  await load(store, facts);
  const query =
    'MATCH (p:Person {name: $name}) RETURN p.name AS person, $list AS list, $year AS year';
  const {stdout} = await cypher(
    store,
    query,
    ...['--param', 'name=陶念', '--param', 'list=["a","b"]', '--param', 'year=2024'],
    ...['--format', 'csv'],
  );
  t.is(stdout, 'person,list,year\n陶念,"a, b",2024\n');
});

test.serial('cypher: writes only when told to', async t => {
  const store = newStore();
  await load(store, facts);
  const query = 'MATCH (p:Person) SET p.seen = true RETURN p.seen AS seen';
  await t.throwsAsync(cypher(store, query), {code: 'QUERY_FAILED', message: /only reading/u});
  t.is((await cypher(store, query, '--write', '--format', 'csv')).stdout, 'seen\ntrue\n');
});

test.serial('cypher: a parameter without = is a usage error', async t => {
  await t.throwsAsync(cypher(newStore(), 'RETURN 1', '--param', 'name'), {
    code: 'commander.invalidArgument',
  });
});
