/** Lines of the docs, read as a shell would read the few things that they have, and run in this process. */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {runTupu, type Ran} from './run-command';

/** What stands in ```sh and the like, one text a block. */
export const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(/```(\w+)\n([^]*?)```/gu)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

/** Commands of a page, a line each, without their comments. */
export const linesOf = (page: string): string[] =>
  blocksOf(page, 'sh').flatMap(text =>
    text
      .trim()
      .split('\n')
      .map(line => line.replace(/\s+#\s.*$/u, '').trim())
      .filter(line => line !== ''),
  );

/** The docs are about the file of a newcomer, not about the server that other tests are given. */
export const withoutServer = (): void => {
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
    Reflect.deleteProperty(process.env, name);
  }
};

const TUPU = /^npx tupu(?: (?<words>.*?))?(?: > (?<out>\S+)| \|\| .*)?$/u;

export const wordsOf = (text: string): string[] =>
  [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );

export const isTupu = (line: string): boolean => TUPU.test(line);

/** A line that is none of tupu's goes to bash. */
export const runLine = async (line: string): Promise<Ran> => {
  const found = TUPU.exec(line);
  if (found === null) {
    execFileSync('bash', ['-c', line]);
    return {stdout: '', stderr: '', exitCode: 0};
  }
  const {words = '', out} = found.groups ?? {};
  const ran = await runTupu(...wordsOf(words));
  if (out !== undefined) writeFileSync(out, ran.stdout);
  return ran;
};
