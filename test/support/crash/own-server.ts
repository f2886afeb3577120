/** A Neo4j that keeps its data, so that it can be killed and started again. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const SCRIPT = join(__dirname, '..', '..', '..', 'scripts', 'neo4j.mjs');
export const LOGIN = {user: 'neo4j', password: 'only-for-tests'} as const;

export interface OwnServer {
  readonly uri: string;
  /** SIGKILL, to the script and by it to the server. */
  readonly kill: () => Promise<void>;
}

/** `more`: further options of `npm run neo4j`. */
export const startOwnServer = async (
  data: string,
  more: readonly string[] = [],
): Promise<OwnServer> => {
  const child = spawn(
    process.execPath,
    [SCRIPT, '--data', data, '--bolt-port', '0', '--http-port', '0', ...more],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {...process.env, NEO4J_USER: LOGIN.user, NEO4J_PASSWORD: LOGIN.password},
    },
  );
  const exit = once(child, 'exit');
  const first = once(createInterface({input: child.stdout}), 'line');
  const [uri] = (await Promise.race([first, exit])) as unknown[];
  if (typeof uri !== 'string') throw new Error('the Neo4j server did not start');
  return {
    uri,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
};
