// Fills the empty database of a new server from the files of `tupu export neo4j-csv`.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {LIB} from './jars.mjs';

const ARGUMENTS = 'import.args';

/** Before the first start of `home`, whose settings must stand there. */
export const importCsv = (home, folder) => {
  if (!existsSync(join(folder, ARGUMENTS))) {
    throw new Error(
      `${folder} has no ${ARGUMENTS}: make one with \`tupu export neo4j-csv --out\`.`,
    );
  }
  const tool = ['-Xmx1g', '-cp', `${LIB}/*`, 'org.neo4j.cli.AdminTool'];
  const done = spawnSync(
    'java',
    [...tool, 'database', 'import', 'full', 'neo4j', `@${ARGUMENTS}`],
    {
      cwd: folder,
      env: {...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf')},
      encoding: 'utf8',
    },
  );
  if (done.status !== 0) {
    throw new Error(`The import of ${folder} failed:\n${done.stdout.slice(-2000)}${done.stderr}`);
  }
};
