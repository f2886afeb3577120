// Starts and stops a Neo4j server without Docker.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {freePort, writeConfig} from './config.mjs';
import {fetchJars, LIB, ROOT} from './jars.mjs';

const CLASSPATH = ['-cp', `${LIB}/*`];
const JVM = [
  '-Xms512m',
  '-Xmx512m',
  ...['java.nio', 'java.io', 'sun.nio.ch'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dfile.encoding=UTF-8',
  '-XX:+ExitOnOutOfMemoryError',
];

/** Works before the first start of a home only; later the password is the one set then. */
const setPassword = (home, password) => {
  const conf = join(home, 'conf');
  const set = spawnSync(
    'java',
    [...CLASSPATH, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    {env: {...process.env, NEO4J_HOME: home, NEO4J_CONF: conf}, encoding: 'utf8'},
  );
  if (set.status !== 0) {
    throw new Error(`Neo4j took no password (8 characters or more are needed): ${set.stderr}`);
  }
};

/** The kernel takes the server along when this process dies, whatever the reason (Linux). */
const leash = () =>
  spawnSync('setpriv', ['--version'], {stdio: 'ignore'}).status === 0
    ? ['setpriv', '--pdeathsig', 'SIGKILL', 'java']
    : ['java'];

const started = server =>
  new Promise((resolve, reject) => {
    const tail = [];
    createInterface({input: server.stdout}).on('line', line => {
      tail.push(line);
      tail.splice(0, tail.length - 20);
      if (/INFO\s+Started\./u.test(line)) {
        resolve();
      }
    });
    server.once('exit', code =>
      reject(new Error(`Neo4j ended with code ${code} at its start:\n${tail.join('\n')}`)),
    );
  });

/**
 * A new server: with `fresh` an empty one in a folder of its own on free ports, without a
 * password; else the one of .neo4j/home on Neo4j's ports, with NEO4J_PASSWORD if there is one.
 */
export const startServer = async ({fresh}) => {
  fetchJars();
  const home = fresh ? mkdtempSync(join(tmpdir(), 'tupu-neo4j-')) : join(ROOT, 'home');
  const isNew = !existsSync(join(home, 'data'));
  const password = fresh ? undefined : process.env.NEO4J_PASSWORD;
  const boltPort = await freePort(fresh ? 0 : 7687);
  const httpPort = await freePort(fresh ? 0 : 7474);
  writeConfig(home, {boltPort, httpPort, auth: password !== undefined});
  if (password !== undefined && isNew) {
    setPassword(home, password);
  }
  const [program, ...before] = leash();
  const server = spawn(
    program,
    [
      ...before,
      ...JVM,
      // Quick to start rather than quick in the long run.
      ...(fresh ? ['-XX:TieredStopAtLevel=1'] : []),
      ...CLASSPATH,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  const ended = new Promise(resolve => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    if (fresh) {
      rmSync(home, {recursive: true, force: true});
    }
  };
  try {
    await started(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    browser: `http://localhost:${httpPort}/browser/`,
    ended,
    stop,
  };
};
