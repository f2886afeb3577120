// What `npm run neo4j` tells its user; only a password made just now is shown, and only then.

const loginLines = ({user, password, origin}, file) =>
  ({
    given: [`user ${user}, password as in NEO4J_PASSWORD`],
    kept: [`user ${user}, password in ${file}`],
    made: [`user ${user}, password ${password}`, `(shown this once; kept in ${file})`],
    unknown: [`user ${user}, password as set when this folder was new`],
    refused: [
      `not as in NEO4J_PASSWORD: this folder has the password of its first start`,
      '(give that one, or another folder: --data FOLDER)',
    ],
  })[origin];

/** `.` looks for a name without a folder elsewhere, and blanks would part it. */
export const shellPath = file => {
  const path = file.includes('/') ? file : `./${file}`;
  return /^[\w./~-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
};

const setLogin = ({user, origin}, file) => {
  if (origin === 'kept' || origin === 'made') {
    return [`. ${shellPath(file)}`];
  }
  const word = origin === 'given' ? '…' : 'the-password';
  return [`export NEO4J_USER=${user} NEO4J_PASSWORD=${word}`];
};

const labelled = (label, [first, ...more]) => [
  `${label.padEnd(9)} ${first}`,
  ...more.map(line => `${' '.repeat(9)} ${line}`),
];

/** Shown when the server is ready: where it is, how to log in, and the exact next commands. */
export const readyText = ({boltPort, httpPort, home, login, file}) =>
  [
    '',
    `Neo4j is ready. Ctrl-C stops it; its data stays in ${home}.`,
    '',
    ...labelled('Browser', [`http://localhost:${httpPort}/browser/`]),
    ...labelled('Bolt', [`bolt://localhost:${boltPort}`]),
    ...labelled('Log-in', loginLines(login, file)),
    '',
    'Next, in another terminal:',
    `  export NEO4J_URI=bolt://localhost:${boltPort}`,
    ...setLogin(login, file).map(line => `  ${line}`),
    '  npx tupu build YOUR-ARTICLES/                  # or the sample: npx tupu start',
    '  npx tupu extract YOUR-ARTICLES/ | npx tupu load',
    '  npx tupu doctor                                # is all in order?',
    '',
  ].join('\n');
