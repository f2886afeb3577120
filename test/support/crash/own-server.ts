/** A Neo4j that keeps its data, so that it can be killed and started again. */
import {startServerProcess} from '../server-process';

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
  const {uri, child, ended} = await startServerProcess(
    ['--data', data, '--bolt-port', '0', '--http-port', '0', ...more],
    {NEO4J_USER: LOGIN.user, NEO4J_PASSWORD: LOGIN.password},
  );
  return {
    uri,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
