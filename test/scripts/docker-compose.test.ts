/** docker-compose.yml cannot be run in the tests, so what can be known by reading it is checked. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {parse} from 'yaml';

interface Service {
  readonly image: string;
  readonly env_file?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
}

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const {services, volumes} = parse(read('docker-compose.yml')) as {
  services: Readonly<Record<'neo4j' | 'guide', Service>>;
  volumes: object;
};

test('the same version as `npm run neo4j`', t => {
  const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</u.exec(
    read('scripts/neo4j/pom.xml'),
  ) ?? [null, null];
  t.is(services.neo4j.image, `neo4j:${String(version)}-community`);
});

test('every port is open on loopback only', t => {
  for (const port of Object.values(services).flatMap(({ports}) => ports)) {
    t.regex(port, /^127\.0\.0\.1:(\d+):\1$/u);
  }
});

test('no password is written down, and none is no start', t => {
  t.regex(services.neo4j.environment?.NEO4J_AUTH ?? '', /^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/u);
});

test('every file that is mounted or read is there, every volume declared', t => {
  const sources = Object.values(services).flatMap(service => [
    ...service.volumes.map(volume => volume.split(':')[0] ?? ''),
    ...(service.env_file === undefined ? [] : [service.env_file]),
  ]);
  t.true(sources.length > 3);
  for (const source of sources) {
    t.true(source in volumes || existsSync(join(ROOT, source)), source);
  }
});

test('the guide is served where the setting of Browser looks for it', t => {
  const port = services.guide.command?.at(-1);
  t.deepEqual(services.guide.ports, [`127.0.0.1:${String(port)}:${String(port)}`]);
  t.true(read(String(services.neo4j.env_file)).includes(`guide http://localhost:${String(port)}/`));
});

test('settings are named as the image wants them: one underscore a dot, two an underscore', t => {
  const names = read('cypher/browser/docker.env').match(/^NEO4J_\w+/gmu) ?? [];
  const settings = names.map(name =>
    name.slice('NEO4J_'.length).replaceAll('_', '.').replaceAll('..', '_'),
  );
  t.deepEqual(settings, ['browser.post_connect_cmd', 'browser.remote_content_hostname_whitelist']);
});
