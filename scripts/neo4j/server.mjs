// Starts and stops a Neo4j server without Docker.
import {spawn, spawnSync} from 'node:child_process';
import {createInterface} from 'node:readline';
import {join} from 'node:path';
import {writeConfig} from './config.mjs';
import {importCsv} from './import.mjs';
import {LIB} from './jars.mjs';
import {argumentText, withSecretFile} from './login.mjs';

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
  const admin = [...CLASSPATH, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
  const set = withSecretFile(home, argumentText(password), file =>
    spawnSync('java', [...admin, `@${file}`], {
      env: {...process.env, NEO4J_HOME: home, NEO4J_CONF: conf},
      encoding: 'utf8',
    }),
  );
  if (set.status !== 0) {
    throw new Error(`Neo4j took no password: ${set.stderr.replaceAll(password, '…')}`);
  }
};

/** The kernel takes the server along when this process dies, whatever the reason (Linux). */
const leash = () =>
  spawnSync('setpriv', ['--version'], {stdio: 'ignore'}).status === 0
    ? ['setpriv', '--pdeathsig', 'SIGKILL', 'java']
    : ['java'];

const TAIL = 20;
const IN_USE = /lock(?:ed)?.*(?:another process|already)|Neo4j is already running|StoreLock/isu;

const started = (server, home) =>
  new Promise((resolve, reject) => {
    const tail = [];
    createInterface({input: server.stdout}).on('line', line => {
      tail.push(line);
      tail.splice(0, tail.length - TAIL);
      if (/INFO\s+Started\./u.test(line)) {
        resolve();
      }
    });
    server.once('exit', code => {
      const text = tail.join('\n');
      const hint = IN_USE.test(text)
        ? `Another server uses ${home}: end it, or give --data.\n`
        : '';
      reject(new Error(`${hint}Neo4j ended with code ${code} at its start:\n${text}`));
    });
  });

/**
 * A server on `home`; with `password` (null: without a log-in) and the graph of the folder `bulk`
 * when `isNew`, and `quick` to start rather than quick in the long run. The jars must be there.
 */
export const startServer = async options => {
  const {home, boltPort, httpPort, guide, password, isNew, bulk = null, quick} = options;
  writeConfig(home, {boltPort, httpPort, guide, auth: password !== null || !isNew});
  if (password !== null && isNew) {
    setPassword(home, password);
  }
  if (bulk !== null) {
    importCsv(home, bulk);
  }
  const [program, ...before] = leash();
  const server = spawn(
    program,
    [
      ...before,
      ...JVM,
      ...(quick ? ['-XX:TieredStopAtLevel=1'] : []),
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
  };
  try {
    await started(server, home);
  } catch (error) {
    await stop();
    throw error;
  }
  return {ended, stop};
};
