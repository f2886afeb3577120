/** `npm run neo4j` as its user runs it: a log-in of one's own, a second start, Ctrl-C. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout} from 'node:timers/promises';
import test from 'ava';
import {openStore} from '../../src/store/open';

const SCRIPT = join(__dirname, '..', '..', 'scripts', 'neo4j.mjs');
const LOGIN = {user: 'analyst', password: '@odd "pass\\word" #1'};

interface Started {
  readonly process: ChildProcess;
  readonly uri: string;
  /** What it has said to its user until now. */
  readonly text: () => string;
}

const start = async (home: string, password: string): Promise<Started> => {
  const ports = ['--bolt-port', '0', '--http-port', '0'];
  const server = spawn(process.execPath, [SCRIPT, '--data', home, ...ports], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NEO4J_USER: LOGIN.user, NEO4J_PASSWORD: password},
  });
  let text = '';
  server.stderr.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const lines = createInterface({input: server.stdout});
  const [uri] = (await Promise.race([once(lines, 'line'), once(server, 'exit')])) as unknown[];
  if (typeof uri !== 'string') throw new Error(text);
  while (!text.includes('Next, in another terminal')) await setTimeout(50);
  return {process: server, uri, text: () => text};
};

const stop = async ({process: server}: Started): Promise<unknown> => {
  if (server.exitCode !== null) return server.exitCode;
  const exit = once(server, 'exit');
  // A Ctrl-C reaches it twice under npm: from the terminal, and handed on.
  server.kill('SIGINT');
  server.kill('SIGINT');
  return ((await exit) as unknown[])[0];
};

const check = spawnSync(process.execPath, [SCRIPT, '--check'], {encoding: 'utf8'});

if (check.status === 0) {
  test('a named user, data that stays, and no password told to anybody', async t => {
    t.timeout(180_000);
    const home = mkdtempSync(join(tmpdir(), 'tupu-neo4j-test-'));
    const servers: Started[] = [];
    try {
      const first = await start(home, LOGIN.password);
      servers.push(first);
      const store = await openStore(first.uri, LOGIN);
      await store.write('CREATE (:Kept {id: 1})');
      await store.close();
      await t.throwsAsync(openStore(first.uri, {...LOGIN, user: 'neo4j'}), {
        code: 'STORE_UNREACHABLE',
      });
      t.is(await stop(first), 0);
      const second = await start(home, 'not-the-password');
      servers.push(second);
      t.regex(second.text(), /not as in NEO4J_PASSWORD/u);
      const again = await openStore(second.uri, LOGIN);
      t.deepEqual(await again.read('MATCH (n:Kept) RETURN n.id AS id'), [{id: 1}]);
      await again.close();
      t.is(await stop(second), 0);
      const told = [first.text(), second.text(), readFileSync(join(home, 'conf', 'neo4j.conf'))];
      t.false(told.some(text => text.includes(LOGIN.password)));
    } finally {
      await Promise.all(servers.map(stop));
      rmSync(home, {recursive: true, force: true});
    }
  });
} else if (process.env.CI === undefined) {
  test.skip(`npm run neo4j: skipped, ${check.stderr}`, t => {
    t.pass();
  });
} else {
  test('npm run neo4j: must be tested in CI', t => {
    t.fail(check.stderr);
  });
}
