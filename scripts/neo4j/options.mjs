// What the command line of scripts/neo4j.mjs asks for.
import {parseArgs} from 'node:util';

export const USAGE = `A real Neo4j on this machine, without Docker (Java 17; Maven for the first start).

  npm run neo4j                          until Ctrl-C; the data stays in .neo4j/home
  npm run neo4j -- --bolt-port 17687     a port of your own; without it 7687 or the next free one
  npm run neo4j -- --http-port 17474     likewise for Neo4j Browser, 7474
  npm run neo4j -- --data FOLDER         another folder for data, settings and logs
  npm run neo4j -- --import FOLDER       fill a new data folder from \`tupu export neo4j-csv\` first

NEO4J_USER and NEO4J_PASSWORD are the log-in of a new data folder; without a password one is made.

For tests, without a log-in:
  node scripts/neo4j.mjs --fresh             an empty server on free ports, until standard input ends
  node scripts/neo4j.mjs --fresh -- COMMAND  an empty one for as long as COMMAND runs (NEO4J_URI)
  node scripts/neo4j.mjs --check             says what is missing to start one, if anything`;

const FLAGS = {
  'bolt-port': {type: 'string'},
  'http-port': {type: 'string'},
  data: {type: 'string'},
  import: {type: 'string'},
  fresh: {type: 'boolean', default: false},
  check: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
};

const LAST_PORT = 65_535;

/** null: not given. */
const portOf = (name, text) => {
  if (text === undefined) {
    return null;
  }
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > LAST_PORT) {
    throw new Error(`--${name} must be a number from 0 (any free port) to ${LAST_PORT}.`);
  }
  return port;
};

const flagsOf = given => {
  try {
    return parseArgs({args: given, options: FLAGS, strict: true}).values;
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`, {cause: error});
  }
};

/** What stands behind `--` is the command that the server lives for. */
export const optionsOf = given => {
  const cut = given.indexOf('--');
  const flags = flagsOf(cut === -1 ? given : given.slice(0, cut));
  return {
    boltPort: portOf('bolt-port', flags['bolt-port']),
    httpPort: portOf('http-port', flags['http-port']),
    data: flags.data ?? null,
    bulk: flags.import ?? null,
    fresh: flags.fresh,
    check: flags.check,
    help: flags.help,
    command: cut === -1 ? [] : given.slice(cut + 1),
  };
};
