/** Puts the programs that read tupu's exports in the tests into .readers/: npm run readers. Wants Python 3. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const FOLDER = '.readers';

const run = (command, ...words) => {
  const {status, error} = spawnSync(command, words, {stdio: 'inherit'});
  if (status !== 0) {
    console.error(`${[command, ...words].join(' ')} failed${error ? `: ${error.message}` : ''}.`);
    console.error('Python 3 with venv and pip is needed, and a way to the Python package index.');
    process.exit(1);
  }
};

run('python3', '-m', 'venv', FOLDER);
run(
  join(FOLDER, 'bin', 'python'),
  '-m',
  'pip',
  'install',
  '--quiet',
  '--disable-pip-version-check',
  '--requirement',
  'test/support/readers/requirements.txt',
);
