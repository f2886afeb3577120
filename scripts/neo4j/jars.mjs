// Fetches the server's jars (139 MB) once, with Maven, into .neo4j/lib.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const POM = join(import.meta.dirname, 'pom.xml');
export const ROOT = join(import.meta.dirname, '..', '..', '.neo4j');
export const LIB = join(ROOT, 'lib');
/** Holds the pom the jars were fetched for: another version fetches anew. */
const STAMP = join(LIB, 'pom.xml');

const OLDEST_JAVA = 17;

const fetched = () =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === readFileSync(POM, 'utf8');

/** What a program says of its version, on either stream; null when it does not run. */
const said = (program, flag) => {
  const {status, stdout, stderr} = spawnSync(program, [flag], {encoding: 'utf8'});
  return status === 0 ? `${stdout}${stderr}` : null;
};

/** 17 of `openjdk version "17.0.15" 2025-04-15`, 8 of `java version "1.8.0_392"`; else null. */
export const javaVersion = text => {
  const [, major] = /version "(?:1\.)?(\d+)/u.exec(text) ?? [];
  return major === undefined ? null : Number(major);
};

const OTHER_WAY = 'Or use Docker: NEO4J_PASSWORD=… docker compose up -d';

/** Why no server can be started, and how to get what is missing; null when nothing is. */
export const missingOf = ({java, maven, jars}) => {
  const version = java === null ? null : javaVersion(java);
  if (java === null || (version !== null && version < OLDEST_JAVA)) {
    const found = version === null ? 'Java is missing' : `Java ${version} is too old`;
    return `${found}, Java ${OLDEST_JAVA} or later is needed.
  Debian, Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17
  ${OTHER_WAY}`;
  }
  if (!jars && maven === null) {
    return `Maven, which fetches the server once, is missing.
  Debian, Ubuntu: apt-get install maven; macOS: brew install maven
  ${OTHER_WAY}`;
  }
  return null;
};

export const missing = () => {
  const jars = fetched();
  const maven = jars ? null : said('mvn', '-version');
  return missingOf({java: said('java', '-version'), maven, jars});
};

/** Two processes may fetch at once: each into its own folder, the first to finish wins. */
export const fetchJars = () => {
  if (fetched()) {
    return;
  }
  console.error('Fetching the Neo4j server with Maven, once (139 MB) …');
  const folder = `${LIB}.${String(process.pid)}.tmp`;
  mkdirSync(folder, {recursive: true});
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const options = ['-B', '-ntp', '-q', '-f', POM, `-DoutputDirectory=${folder}`];
  const maven = spawnSync('mvn', [...options, plugin, '-DincludeScope=runtime'], {
    stdio: ['ignore', 2, 2],
  });
  if (maven.status !== 0) {
    rmSync(folder, {recursive: true, force: true});
    throw new Error(`Maven could not fetch the Neo4j server: is the network there? ${OTHER_WAY}`);
  }
  writeFileSync(join(folder, 'pom.xml'), readFileSync(POM));
  if (!fetched()) {
    rmSync(LIB, {recursive: true, force: true});
    renameSync(folder, LIB);
  }
  rmSync(folder, {recursive: true, force: true});
};
