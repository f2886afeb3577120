/** Every command of the docs: run as it stands there, or, where it wants a server or never ends, known to the program. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import type {Command} from 'commander';
import {COMMANDS} from '../../src/cli/commands';
import {withManners} from '../../src/cli/manners';
import {isTupu, linesOf, runLine, withoutServer, wordsOf} from '../support/shell-line';

const ROOT = join(__dirname, '..', '..');
const PAGES = [
  'README.md',
  'README.zh-CN.md',
  ...['tutorial', 'reports', 'exports', 'many-articles', 'corrections', 'view', 'neo4j'].map(name =>
    join('docs', `${name}.md`),
  ),
];
const {scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const home = mkdtempSync(join(tmpdir(), 'tupu-docs-'));
test.after.always(() => {
  rmSync(home, {recursive: true, force: true});
});

/** A folder as the pages have it: the sample articles, and the stores that are made of them. */
const folderFor = (page: string): string => {
  const folder = join(home, page.replaceAll(/\W/gu, '-'));
  mkdirSync(folder);
  symlinkSync(join(ROOT, 'data'), join(folder, 'data'));
  symlinkSync(join(ROOT, 'data', 'samples', 'news'), join(folder, 'news'));
  const made = join(home, 'made.grafeo');
  for (const name of ['tupu.grafeo', 'news.grafeo']) {
    if (existsSync(made)) cpSync(made, join(folder, name), {recursive: true});
  }
  return folder;
};

const within = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
};

test.before(async () => {
  withoutServer();
  await within(home, () =>
    runLine(`npx tupu build '${join(ROOT, 'data', 'samples', 'news')}' --store made.grafeo`),
  );
});

/** Of a server, with a word to be filled in, or waiting until it is stopped. */
const isOnlyRead = (line: string): boolean =>
  /…|bolt:|NEO4J_|\| npx|tupu view|facts\.jsonl --dry-run/u.test(line) || !line.includes('tupu ');

const commandOf = (words: readonly string[]): {command: Command; rest: readonly string[]} => {
  const [name = '', sub = '', ...others] = words;
  const made = COMMANDS.get(name)?.();
  if (made === undefined) throw new Error(`no command ${name}`);
  const command = withManners(made, {});
  const inner = command.commands.find(each => each.name() === sub);
  return inner ? {command: inner, rest: others} : {command, rest: [sub, ...others]};
};

/** What is not run is at least a command with options that there are. */
const isKnown = (line: string): boolean => {
  const [npm, script = ''] = /^npm run (\S+)/u.exec(line) ?? [];
  if (npm) return script in scripts;
  return line.split('|').every(part => {
    const words = /npx tupu (.*)$/u.exec(part)?.[1];
    if (words === undefined) {
      return /^\s*(?:npm (?:ci|start|test)\b|export |cd |docker |\. |neo4j-admin )/u.test(part);
    }
    const {command, rest} = commandOf(wordsOf(words));
    return rest
      .filter(word => word.startsWith('--'))
      .every(word => command.options.some(({long}) => long === word));
  });
};

for (const page of PAGES) {
  test.serial(`${page}: every command does what it should`, async t => {
    t.timeout(300_000);
    const lines = linesOf(readFileSync(join(ROOT, page), 'utf8'));
    t.true(lines.length > 0);
    const folder = folderFor(page);
    for (const line of lines) {
      if (isOnlyRead(line) || !isTupu(line)) {
        t.true(isKnown(line), line);
      } else {
        const {exitCode, stderr} = await within(folder, () => runLine(line));
        const isCheck = line.includes('doctor');
        t.true(exitCode === 0 || (isCheck && exitCode === 3), `${line}\n${stderr}`);
      }
    }
  });
}
