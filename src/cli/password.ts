/** The password of a server, asked for where somebody sits: never on a command line that `ps` shows. */
import {createInterface} from 'node:readline';
import {Writable} from 'node:stream';
import {languageOfLocale, type Texts} from '../language/language';
import {isServer} from '../store/open';
import {withoutPassword} from '../store/without-password';

const SIGINT_CODE = 130;

/** What readline would echo goes nowhere. */
const nowhere = (): Writable => new Writable({write: (_chunk, _encoding, done) => done()});

/** One line of the terminal, not shown; Ctrl-C ends the program as it would anywhere. */
const hiddenLine = async (question: string): Promise<string> => {
  const lines = createInterface({
    input: process.stdin,
    output: nowhere(),
    terminal: true,
    historySize: 0,
  });
  // Only now: what is typed before the terminal stops echoing would be seen.
  process.stderr.write(question);
  return await new Promise(resolve => {
    let answer = '';
    lines.once('line', line => {
      answer = line;
      lines.close();
    });
    lines.once('SIGINT', () => {
      lines.close();
      process.exit(SIGINT_CODE);
    });
    lines.once('close', () => {
      process.stderr.write('\n');
      resolve(answer);
    });
  });
};

const question = (user: string, address: string): Texts => ({
  en: `Password of ${user} at ${address} (not shown): `,
  zh: `${address} 的用户 ${user} 的密码（不显示）：`,
});

/**
 * NEO4J_PASSWORD; where only NEO4J_USER is set and a person sits at the terminal, what is typed.
 * A program that reads or writes through pipes is never kept waiting.
 */
export const passwordFor = async (
  target: string | null,
  {NEO4J_USER: user, NEO4J_PASSWORD: password}: NodeJS.ProcessEnv,
): Promise<string | undefined> => {
  const asked = user && !password && target !== null && isServer(target);
  return asked && process.stdin.isTTY && process.stderr.isTTY
    ? await hiddenLine(question(user, withoutPassword(target))[languageOfLocale(process.env)])
    : password;
};
