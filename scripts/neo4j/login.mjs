// The log-in of a data folder: given in the environment, kept from its first start, or made for it.
import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const OWNER_ONLY = 0o600;
const PASSWORD_BYTES = 12;
/** Neo4j's own limit. */
const SHORTEST_PASSWORD = 8;

/** A shell file, so that `. FILE` sets both variables without showing them. */
export const loginFile = home => join(home, 'login.env');

const quoted = text => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const unquoted = text => text.slice(1, -1).replaceAll(String.raw`'\''`, "'");

export const loginText = ({user, password}) =>
  `# Log-in of the Neo4j server in this folder; \`. login.env\` sets it. Readable by its owner only.
export NEO4J_USER=${quoted(user)}
export NEO4J_PASSWORD=${quoted(password)}
`;

/**
 * null when the file is not as `loginText` writes it.
 * @param {string} text
 * @returns {{user: string, password: string} | null}
 */
export const parseLogin = text => {
  const [, user] = /^export NEO4J_USER=('.*')$/mu.exec(text) ?? [];
  const [, password] = /^export NEO4J_PASSWORD=('.*')$/mu.exec(text) ?? [];
  return user === undefined || password === undefined
    ? null
    : {user: unquoted(user), password: unquoted(password)};
};

const checked = login => {
  if (login.password.length < SHORTEST_PASSWORD) {
    throw new Error(`NEO4J_PASSWORD must have ${SHORTEST_PASSWORD} characters or more.`);
  }
  return login;
};

const keep = (home, login) => {
  mkdirSync(home, {recursive: true});
  writeFileSync(loginFile(home), loginText(login), {mode: OWNER_ONLY});
};

const kept = home =>
  existsSync(loginFile(home)) ? parseLogin(readFileSync(loginFile(home), 'utf8')) : null;

/**
 * `origin`: given (NEO4J_PASSWORD), kept (in the file), made (now, and kept), or unknown: the data
 * has a password that nobody told us.
 * @param {string} home
 * @param {{readonly NEO4J_USER?: string, readonly NEO4J_PASSWORD?: string}} environment
 * @param {boolean} isNew
 * @returns {{user: string, password: string | null, origin: string}}
 */
export const loginOf = (home, environment, isNew) => {
  const user = environment.NEO4J_USER || 'neo4j';
  const password = environment.NEO4J_PASSWORD;
  if (password) {
    return {...checked({user, password}), origin: 'given'};
  }
  const known = kept(home);
  if (known !== null) {
    return {...known, origin: 'kept'};
  }
  if (!isNew) {
    return {user, password: null, origin: 'unknown'};
  }
  const made = {user, password: randomBytes(PASSWORD_BYTES).toString('base64url')};
  keep(home, made);
  return {...made, origin: 'made'};
};

/** A word as picocli, which reads Neo4j's command lines, takes it from a file of arguments. */
export const argumentText = word =>
  `"${word
    .replace(/^@/u, '@@')
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)}"`;

/** Runs `work` with a file that only its owner can read: `ps` shows every word of a command line. */
export const withSecretFile = (home, text, work) => {
  const file = join(home, `secret.${String(process.pid)}`);
  writeFileSync(file, text, {mode: OWNER_ONLY});
  try {
    return work(file);
  } finally {
    rmSync(file, {force: true});
  }
};
