// Fetches the server's jars (139 MB) once, with Maven, into .neo4j/lib.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const POM = join(import.meta.dirname, 'pom.xml');
export const ROOT = join(import.meta.dirname, '..', '..', '.neo4j');
export const LIB = join(ROOT, 'lib');
/** Holds the pom the jars were fetched for: another version fetches anew. */
const STAMP = join(LIB, 'pom.xml');

const runs = (program, flag) => spawnSync(program, [flag], {stdio: 'ignore'}).status === 0;
const fetched = () =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === readFileSync(POM, 'utf8');

/** Why no server can be started here, or null. */
export const missing = () => {
  if (!runs('java', '-version')) {
    return 'Java 17 is missing (apt-get install openjdk-17-jre-headless)';
  }
  return fetched() || runs('mvn', '-version') ? null : 'Maven is missing (apt-get install maven)';
};

/** Two processes may fetch at once: each into its own folder, the first to finish wins. */
export const fetchJars = () => {
  if (fetched()) {
    return;
  }
  const folder = `${LIB}.${String(process.pid)}.tmp`;
  mkdirSync(folder, {recursive: true});
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const options = ['-B', '-ntp', '-q', '-f', POM, `-DoutputDirectory=${folder}`];
  const maven = spawnSync('mvn', [...options, plugin, '-DincludeScope=runtime'], {
    stdio: ['ignore', 2, 2],
  });
  if (maven.status !== 0) {
    rmSync(folder, {recursive: true, force: true});
    throw new Error('Maven could not fetch the Neo4j server: is the network there?');
  }
  writeFileSync(join(folder, 'pom.xml'), readFileSync(POM));
  if (!fetched()) {
    rmSync(LIB, {recursive: true, force: true});
    renameSync(folder, LIB);
  }
  rmSync(folder, {recursive: true, force: true});
};
