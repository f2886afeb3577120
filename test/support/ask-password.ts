/** For a pseudo-terminal: says as what a password was read, to a file, for the terminal shows nothing of it. */
import {writeFileSync} from 'node:fs';
import {passwordFor} from '../../src/cli/password';

const [target = '', file = ''] = process.argv.slice(2);

void passwordFor(target, process.env).then(password => {
  writeFileSync(file, JSON.stringify(password ?? null));
});
