import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer} from 'node:net';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';

const config = () => import('../../scripts/neo4j/config.mjs');
const guides = () => import('../../scripts/neo4j/guide-server.mjs');
const jars = () => import('../../scripts/neo4j/jars.mjs');
const logins = () => import('../../scripts/neo4j/login.mjs');
const options = () => import('../../scripts/neo4j/options.mjs');
const ports = () => import('../../scripts/neo4j/ports.mjs');
const words = () => import('../../scripts/neo4j/words.mjs');

const folder = mkdtempSync(join(tmpdir(), 'tupu-scripts-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const PASSWORD = 'only for @tests "1\'';

/** A port that is taken until `free` is called. */
const takePort = async (): Promise<{port: number; free: () => void}> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {port: address.port, free: () => server.close()};
};

test('options: ports, folder, and a command behind --', async t => {
  const {optionsOf} = await options();
  const given = ['--bolt-port', '0', '--http-port', '17474', '--data', 'x', '--', 'npm', '--fresh'];
  t.like(optionsOf(given), {boltPort: 0, httpPort: 17474, data: 'x', fresh: false});
  t.deepEqual(optionsOf(given).command, ['npm', '--fresh']);
  t.like(optionsOf([]), {boltPort: null, httpPort: null, data: null});
});

for (const given of [['--bolt-port', 'x'], ['--http-port', '65536'], ['--port', '1'], ['word']]) {
  test(`options: ${given.join(' ')} is refused`, async t => {
    const {optionsOf} = await options();
    t.throws(() => optionsOf(given), {message: /--(?:bolt|http)-port|npm run neo4j/u});
  });
}

test('ports: the usual one, or the next that is free', async t => {
  const {choosePort} = await ports();
  const {port, free} = await takePort();
  const chosen = await choosePort(null, port);
  t.true(chosen > port);
  t.true((await choosePort(null, port, [chosen])) > chosen);
  free();
});

test('ports: one that was asked for and is taken is an error', async t => {
  const {choosePort} = await ports();
  const {port, free} = await takePort();
  await t.throwsAsync(choosePort(port, 1), {message: new RegExp(`Port ${port} is taken`, 'u')});
  free();
  t.is(await choosePort(port, 1), port);
  await t.throwsAsync(choosePort(port, 1, [port]), {message: /is taken/u});
});

test('log-in: made once, kept for its owner only, found again', async t => {
  const {loginOf, loginFile} = await logins();
  const home = join(folder, 'made');
  const made = loginOf(home, {}, true);
  t.like(made, {user: 'neo4j', origin: 'made'});
  t.regex(made.password ?? '', /^[\w-]{16}$/u);
  t.is(statSync(loginFile(home)).mode & 0o777, 0o600);
  t.deepEqual(loginOf(home, {}, false), {...made, origin: 'kept'});
  t.not(loginOf(join(folder, 'other'), {}, true).password, made.password);
});

test('log-in: what the environment gives goes first and is not written down', async t => {
  const {loginOf} = await logins();
  const home = join(folder, 'given');
  const environment = {NEO4J_USER: 'analyst', NEO4J_PASSWORD: PASSWORD};
  const given = {user: 'analyst', password: PASSWORD, origin: 'given'};
  t.deepEqual(loginOf(home, environment, true), given);
  t.throws(() => readFileSync(join(home, 'login.env')));
  t.throws(() => loginOf(home, {NEO4J_PASSWORD: 'short'}, true), {message: /8 characters/u});
});

test('log-in: data with a password that nobody told', async t => {
  const {loginOf} = await logins();
  const login = {user: 'neo4j', password: null, origin: 'unknown'};
  t.deepEqual(loginOf(join(folder, 'none'), {}, false), login);
});

test('log-in: any password survives the file', async t => {
  const {loginText, parseLogin} = await logins();
  for (const password of [PASSWORD, `''''''''`, String.raw`back\slash $HOME`]) {
    t.deepEqual(parseLogin(loginText({user: 'neo4j', password})), {user: 'neo4j', password});
  }
  t.is(parseLogin('nothing of the kind'), null);
});

test('config: loopback only, ports advertised, style and guide for Browser', async t => {
  const {configText} = await config();
  const settings = {boltPort: 1234, httpPort: 5678, auth: true, guide: 'http://localhost:1/g.html'};
  const lines = configText(settings).split('\n');
  t.true(lines.includes('server.default_listen_address=127.0.0.1'));
  t.true(lines.includes('server.bolt.listen_address=127.0.0.1:1234'));
  t.true(lines.includes('server.bolt.advertised_address=localhost:1234'));
  t.true(lines.includes('server.http.listen_address=127.0.0.1:5678'));
  t.true(lines.includes('dbms.security.auth_enabled=true'));
  const command = lines.find(line => line.startsWith('browser.post_connect_cmd=style {'));
  t.regex(command ?? '', /"node\.Person":.*; clear; guide http:\/\/localhost:1\/g\.html$/u);
  t.notRegex(configText({...settings, guide: null}), /; guide /u);
});

test('words: a password is shown when it was made, and only then', async t => {
  const {readyText} = await words();
  const text = (origin: string): string =>
    readyText({
      boltPort: 7690,
      httpPort: 7480,
      home: 'data',
      file: 'data/login.env',
      login: {user: 'neo4j', password: 'secret-word', origin},
    });
  t.regex(text('made'), /secret-word[\s\S]*shown this once; kept in data\/login\.env/u);
  for (const origin of ['given', 'kept', 'unknown', 'refused']) {
    t.notRegex(text(origin), /secret-word/u, origin);
  }
  t.regex(
    text('kept'),
    /^ {2}export NEO4J_URI=bolt:\/\/localhost:7690\n {2}\. data\/login\.env$/mu,
  );
  t.regex(text('given'), /http:\/\/localhost:7480\/browser\//u);
  t.regex(text('given'), /npx tupu load/u);
});

test('words: the file of the log-in as a shell takes it', async t => {
  const {shellPath} = await words();
  t.is(shellPath('.neo4j/home/login.env'), '.neo4j/home/login.env');
  t.is(shellPath('login.env'), './login.env');
  t.is(shellPath("/my data/it's/login.env"), String.raw`'/my data/it'\''s/login.env'`);
});

test('what is missing, and how to get it', async t => {
  const {missingOf, javaVersion} = await jars();
  const java = 'openjdk version "17.0.15" 2025-04-15';
  t.is(javaVersion(java), 17);
  t.is(javaVersion('java version "1.8.0_392"'), 8);
  t.is(missingOf({java, maven: null, jars: true}), null);
  t.is(missingOf({java, maven: 'Apache Maven 3.8.7', jars: false}), null);
  t.regex(
    missingOf({java, maven: null, jars: false}) ?? '',
    /^Maven[\s\S]*apt-get install maven[\s\S]*docker compose up/u,
  );
  t.regex(
    missingOf({java: null, maven: null, jars: true}) ?? '',
    /^Java is missing[\s\S]*apt-get/u,
  );
  t.regex(
    missingOf({java: 'java version "1.8.0_392"', maven: null, jars: true}) ?? '',
    /^Java 8 is too old/u,
  );
});

test('guide: Browser may read it, and nothing but what is in its folder', async t => {
  const {serveGuide} = await guides();
  const {choosePort} = await ports();
  const http = await choosePort(0, 0);
  const server = await serveGuide(join(__dirname, '..', '..', 'cypher', 'browser'), http);
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${http}${path}`, {method});
  const page = await ask('/guide.html');
  t.is(page.headers.get('access-control-allow-origin'), '*');
  t.regex(await page.text(), /<slide>/u);
  t.is((await ask('/guide.html', 'OPTIONS')).status, 204);
  for (const path of [
    '/',
    '/docker.env',
    '/../../package.json',
    '/queries/proof.cypher',
    '/no.html',
  ]) {
    t.is((await ask(path)).status, 404, path);
  }
  t.is((await ask('/guide.html', 'POST')).status, 404);
  server.close();
});
