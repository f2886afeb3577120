/** Programs of this machine: what they say of their version, and what that means. */
import {spawnSync} from 'node:child_process';
import type {Texts} from '../../language/language';
import {ok, optional, wrong, type Check} from './check';

/** As in package.json. */
export const OLDEST_NODE = '20.19';
const OLDEST_JAVA = 17;
const PATIENCE_MS = 10_000;

const numbers = (version: string): number[] => version.split('.').map(Number);

const isAtLeast = (version: string, oldest: string): boolean => {
  const [major = 0, minor = 0] = numbers(version);
  const [oldestMajor = 0, oldestMinor = 0] = numbers(oldest);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

export const nodeCheck = (version: string): Check =>
  isAtLeast(version, OLDEST_NODE)
    ? ok('Node', version)
    : wrong('Node', version, {
        en: `Install Node ${OLDEST_NODE} or later: https://nodejs.org`,
        zh: `请安装 Node ${OLDEST_NODE} 或更新版本：https://nodejs.org`,
      });

const NOT_FOUND: Texts = {en: 'not found', zh: '未找到'};

const JAVA_ADVICE: Texts = {
  en: `Only \`npm run neo4j\` needs it: apt-get install openjdk-${OLDEST_JAVA}-jre-headless`,
  zh: `仅 \`npm run neo4j\` 需要：apt-get install openjdk-${OLDEST_JAVA}-jre-headless`,
};

/** `said` is what the program prints of its version, null when it cannot be run. */
export const javaCheck = (said: string | null): Check => {
  const [, version, major] = /version "((?:1\.)?(\d+)[^"]*)"/u.exec(said ?? '') ?? [];
  if (version === undefined) return optional('Java', NOT_FOUND, JAVA_ADVICE);
  return Number(major) >= OLDEST_JAVA
    ? ok('Java', version)
    : optional(
        'Java',
        {
          en: `${version}, older than ${OLDEST_JAVA}`,
          zh: `${version}，低于 ${OLDEST_JAVA}`,
        },
        JAVA_ADVICE,
      );
};

export const mavenCheck = (said: string | null): Check => {
  const [, version] = /Apache Maven (\d[\w.-]*)/u.exec(said ?? '') ?? [];
  return version === undefined
    ? optional('Maven', NOT_FOUND, {
        en: 'Only the first `npm run neo4j` needs it: apt-get install maven',
        zh: '仅首次 `npm run neo4j` 需要：apt-get install maven',
      })
    : ok('Maven', version);
};

/** The engine's version comes from its server: without one, the command alone is of no use. */
export const dockerCheck = (said: string | null): Check => {
  const [version = ''] = /^\d+(?:\.\d+)+\S*$/mu.exec(said ?? '') ?? [];
  return version === ''
    ? optional(
        'Docker',
        {en: 'no engine that answers', zh: '没有响应的引擎'},
        {
          en: 'Only `docker compose up` needs it: https://docs.docker.com/engine/install, and start it',
          zh: '仅 `docker compose up` 需要：https://docs.docker.com/engine/install，并启动',
        },
      )
    : ok('Docker', version);
};

/** What a program prints, on either stream; null when it is not there, fails or hangs. */
const said = (program: string, ...given: readonly string[]): string | null => {
  const {status, stdout, stderr} = spawnSync(program, given, {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return status === 0 ? `${stdout}\n${stderr}` : null;
};

export const programChecks = (): Check[] => [
  nodeCheck(process.versions.node),
  javaCheck(said('java', '-version')),
  mavenCheck(said('mvn', '-version')),
  dockerCheck(said('docker', 'version', '--format', '{{.Server.Version}}')),
];
