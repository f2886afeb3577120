/** A Neo4j of its own for the pictures, started as a user would, with the sample article in it. */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'data', 'samples', 'hunan.txt');
const TUPU = ['-r', 'ts-node/register/transpile-only', join(ROOT, 'src', 'cli', 'main.ts')];

/** Of a server that is thrown away and listens to this machine only. */
export const PASSWORD = 'only-for-pictures';

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
};

const load = (uri: string): void => {
  const {status} = spawnSync(process.execPath, [...TUPU, 'build', SAMPLE], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD},
  });
  if (status !== 0) throw new Error('the sample article could not be loaded');
};

/** Works with the address of Browser, and leaves nothing behind. */
export const withSampleServer = async (work: (url: string) => Promise<void>): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'tupu-screenshots-'));
  const [bolt, http] = [await freePort(), await freePort()];
  const ports = ['--bolt-port', String(bolt), '--http-port', String(http)];
  const script = join(ROOT, 'scripts', 'neo4j.mjs');
  const server = spawn(process.execPath, [script, '--data', home, ...ports], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD},
  });
  const exit = once(server, 'exit');
  try {
    const [uri] = (await Promise.race([
      once(createInterface({input: server.stdout}), 'line'),
      exit,
    ])) as unknown[];
    if (typeof uri !== 'string') throw new Error('Neo4j did not start');
    load(uri);
    await work(`http://localhost:${http}/browser/`);
  } finally {
    server.kill('SIGTERM');
    await exit;
    rmSync(home, {recursive: true, force: true});
  }
};
