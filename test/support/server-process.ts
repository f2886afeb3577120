/** scripts/neo4j.mjs as a process of its own; its first line is the address of the server. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

export const SCRIPT = join(__dirname, '..', '..', 'scripts', 'neo4j.mjs');

export interface ServerProcess {
  readonly uri: string;
  readonly child: ChildProcess;
  /** Resolves when the process has ended. */
  readonly ended: Promise<unknown>;
}

export const startServerProcess = async (
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [SCRIPT, ...options], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, ...environment},
  });
  const ended = once(child, 'exit');
  const first = once(createInterface({input: child.stdout}), 'line');
  const [uri] = (await Promise.race([first, ended])) as unknown[];
  if (typeof uri !== 'string') {
    throw new Error('the Neo4j server did not start: run `npm run neo4j` to see why');
  }
  return {uri, child, ended};
};
