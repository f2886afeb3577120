import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Ajv from 'ajv';
import test from 'ava';
import {configSchema} from '../../scripts/docs/config-schema';
import {CONFIG_FILE, findConfig, parseConfig, readConfig} from '../../src/cli/config/read';
import {tupuProgram} from '../../src/cli/program';

const folder = mkdtempSync(join(tmpdir(), 'tupu-config-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const FILE = join(folder, CONFIG_FILE);

test('all keys, paths from the folder of the file on', t => {
  const text = JSON.stringify({
    $schema: './tupu.config.schema.json',
    store: 'news.grafeo',
    lexicons: ['lexicon', '/other/words.csv'],
    minConfidence: 0.8,
    lang: 'zh',
    quiet: true,
  });
  t.deepEqual(parseConfig(text, FILE), {
    store: join(folder, 'news.grafeo'),
    lexicon: [join(folder, 'lexicon'), '/other/words.csv'],
    minConfidence: 0.8,
    lang: 'zh',
    quiet: true,
  });
});

test('a server is no path', t => {
  t.deepEqual(parseConfig('{"store": "bolt://localhost:7687"}', FILE), {
    store: 'bolt://localhost:7687',
  });
});

const REFUSED = [
  ['an unknown key', {stores: 'a'}, /there is no key "stores"/u, /store, lexicons/u],
  [
    'a wrong type',
    {minConfidence: '0.9'},
    /"minConfidence" must be a number/u,
    /take the key out/u,
  ],
  ['a share beyond 1', {minConfidence: 90}, /from 0 to 1/u, /take the key out/u],
  ['another language', {lang: 'fr'}, /one of en, zh/u, /take the key out/u],
  ['one lexicon without a list', {lexicons: 'a'}, /a list of files/u, /take the key out/u],
  ['a password', {neo4jPassword: 'x'}, /"neo4jPassword" has no place/u, /NEO4J_PASSWORD/u],
  [
    'a password in an address',
    {store: 'bolt://neo4j:x@host'},
    /without a password/u,
    /NEO4J_PASSWORD/u,
  ],
] as const;

for (const [title, content, message, nextStep] of REFUSED) {
  test(`refused with file, key and next step: ${title}`, t => {
    const error = t.throws(() => parseConfig(JSON.stringify(content), FILE), {
      code: 'CONFIG_INVALID',
      message,
    });
    t.true(error.message.startsWith(FILE));
    t.regex((error as unknown as {nextStep: string}).nextStep, nextStep);
  });
}

for (const [title, text] of [
  ['no JSON', '{"store": }'],
  ['a list', '[]'],
] as const) {
  test(`refused: ${title}`, t => {
    t.throws(() => parseConfig(text, FILE), {
      code: 'CONFIG_INVALID',
      message: /it (?:is|holds) no/u,
    });
  });
}

test('the schema takes and refuses what the reader does', t => {
  const validate = new Ajv().compile(configSchema());
  t.true(validate({$schema: 'x', store: 'a', lexicons: ['b'], minConfidence: 1, lang: 'en'}));
  for (const [title, content] of REFUSED) t.false(validate(content), title);
});

test('found from the current folder upwards, or where it is named', t => {
  const below = join(folder, 'a', 'b');
  mkdirSync(below, {recursive: true});
  t.is(findConfig(below)?.startsWith(folder) ?? false, false);
  writeFileSync(FILE, '{"lang": "zh"}');
  t.is(findConfig(below), FILE);
  t.deepEqual(readConfig(undefined, below), {lang: 'zh'});
  t.throws(() => readConfig(join(below, 'none.json'), below), {
    code: 'CONFIG_INVALID',
    message: /none\.json: cannot be read/u,
  });
});

/** What `tupu load` would use for --store. */
const storeOf = async (...given: readonly string[]): Promise<unknown> => {
  const program = tupuProgram('load', 'en', {store: 'file.grafeo'});
  const [load] = program.commands;
  load?.action(() => undefined);
  await program.parseAsync(['load', ...given], {from: 'user'});
  return load?.opts().store;
};

test.serial('the command line beats the environment, and that the file', async t => {
  const before = process.env.NEO4J_URI;
  delete process.env.NEO4J_URI;
  t.is(await storeOf(), 'file.grafeo');
  process.env.NEO4J_URI = 'bolt://environment';
  t.is(await storeOf(), 'bolt://environment');
  t.is(await storeOf('--store', 'flag.grafeo'), 'flag.grafeo');
  if (before === undefined) delete process.env.NEO4J_URI;
  else process.env.NEO4J_URI = before;
});

test('lexicons of the command line take the place of those of the file', async t => {
  const lexicons = async (...given: readonly string[]): Promise<unknown> => {
    const program = tupuProgram('extract', 'en', {lexicon: ['a']});
    const [extract] = program.commands;
    extract?.action(() => undefined);
    await program.parseAsync(['extract', 'x', ...given], {from: 'user'});
    return extract?.opts().lexicon;
  };
  t.deepEqual(await lexicons(), ['a']);
  t.deepEqual(await lexicons('--lexicon', 'b', '--lexicon', 'c'), ['b', 'c']);
});
