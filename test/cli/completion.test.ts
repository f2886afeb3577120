/** The scripts, read by the shells themselves and asked as a Tab asks them. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {bashCompletion} from '../../src/cli/completion/bash';
import {fishCompletion} from '../../src/cli/completion/fish';
import {placesOf, type Place} from '../../src/cli/completion/tree';
import {zshCompletion} from '../../src/cli/completion/zsh';
import {tupuProgram} from '../../src/cli/program';
import {namedQueries} from '../../src/query/library';

const folder = mkdtempSync(join(tmpdir(), 'tupu-completion-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const places = placesOf(tupuProgram(undefined, 'en'));

/** Texts of commands may hold any sign: all shells must take them as texts. */
const HOSTILE: readonly Place[] = [
  {
    path: '',
    commands: [{name: 'a', about: `it's $(echo 1) \`x\` "y" \\`}],
    flags: [],
    values: [],
    takesFiles: false,
  },
  {
    path: '/a',
    commands: [],
    flags: [{long: '--b', about: "c'd\ne", takesValue: true, choices: ['x y', "z'"]}],
    values: ["v'"],
    takesFiles: true,
  },
];

interface Shell {
  readonly name: string;
  readonly script: (places: readonly Place[]) => string;
  /** Program text that prints what is offered behind words, a line each. */
  readonly ask: (file: string, words: readonly string[]) => string;
}

const quoted = (words: readonly string[]): string => words.map(word => `'${word}'`).join(' ');

const SHELLS: readonly Shell[] = [
  {
    name: 'bash',
    script: bashCompletion,
    ask: (file, words) =>
      `source ${file}; COMP_WORDS=(${quoted(words)}); COMP_CWORD=${words.length - 1}; _tupu; printf '%s\\n' "\${COMPREPLY[@]}"`,
  },
  {
    name: 'zsh',
    script: zshCompletion,
    // What zsh's own functions would show is printed instead.
    ask: (file, words) =>
      `compdef() { : }; source ${file}
       compadd() { shift; print -l -- "$@" }
       _files() { print -- FILES }
       _describe() { local name=$argv[-1]; print -l -- \${(P)name%%:*} }
       words=(${quoted(words)}); CURRENT=${words.length}; PREFIX=$words[CURRENT]; _tupu | { [[ -n $PREFIX ]] && grep -- "^$PREFIX" || cat }`,
  },
  {
    name: 'fish',
    script: fishCompletion,
    ask: (file, words) =>
      `source ${file}; complete -C '${words.join(' ')}' | string replace -r '\\t.*' ''`,
  },
];

const run = (shell: string, ...given: readonly string[]) =>
  spawnSync(shell, given, {encoding: 'utf8', cwd: folder});

for (const {name, script, ask} of SHELLS) {
  const isThere = run(name, '-c', 'exit 0').status === 0;
  const titled = isThere ? test : test.skip;
  const file = join(folder, `tupu.${name}`);
  const offered = (...words: readonly string[]): string[] => {
    const {stdout, stderr} = run(name, ...(name === 'zsh' ? ['-f'] : []), '-c', ask(file, words));
    return stderr === '' ? stdout.split('\n').filter(line => line !== '') : [stderr];
  };

  titled(`${name}: the script has no fault, whatever the texts`, t => {
    const hostile = join(folder, `hostile.${name}`);
    for (const [path, content] of [
      [file, script(places)],
      [hostile, script(HOSTILE)],
    ] as const) {
      writeFileSync(path, content);
      const {status, stderr} = run(name, '-n', path);
      t.deepEqual([status, stderr], [0, '']);
    }
  });

  titled(`${name}: commands, options, values, questions`, t => {
    writeFileSync(file, script(places));
    t.true(offered('tupu', '').includes('build'));
    t.deepEqual(offered('tupu', 'bui'), ['build']);
    t.deepEqual(offered('tupu', 'build', '--min'), ['--min-confidence']);
    t.deepEqual(offered('tupu', 'build', '--lang', '').toSorted(), ['en', 'zh']);
    t.deepEqual(offered('tupu', 'completion', 'ba'), ['bash']);
    const questions = offered('tupu', 'query', '');
    for (const query of namedQueries()) t.true(questions.includes(query.name), query.name);
    t.deepEqual(offered('tupu', 'query', 'leaders', '--bo'), ['--body']);
    t.deepEqual(offered('tupu', 'query', 'leaders', '--body', 'x', '--format', 'c'), ['csv']);
    t.false(offered('tupu', 'query', 'units', '--p').includes('--person'));
  });
}

test('bash: where a file is wanted nothing is offered, so that bash offers files', t => {
  const file = join(folder, 'files.bash');
  writeFileSync(file, bashCompletion(places));
  const ask = SHELLS[0]?.ask(file, ['tupu', 'build', '--store', '']) ?? '';
  t.is(run('bash', '-c', ask).stdout.trim(), '');
});
