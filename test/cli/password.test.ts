import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {passwordFor} from '../../src/cli/password';

const SERVER = 'bolt://watcher:hidden-word@127.0.0.1:1';
const folder = mkdtempSync(join(tmpdir(), 'tupu-password-'));
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** util-linux: runs a command in a pseudo-terminal and hands on what is typed and what is shown. */
const withTerminal =
  process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
    ? test
    : test.skip;

interface Session {
  readonly shown: string;
  readonly read: unknown;
  readonly code: number | null;
}

/** Types when the question is there. */
const inTerminal = async (
  name: string,
  typed: string,
  environment: NodeJS.ProcessEnv,
): Promise<Session> => {
  const file = join(folder, name);
  const program = join(__dirname, '..', 'support', 'ask-password.ts');
  const command = `'${process.execPath}' -r ts-node/register/transpile-only '${program}' '${SERVER}' '${file}'`;
  const session = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: {...process.env, LC_ALL: 'C', NEO4J_PASSWORD: '', ...environment},
  });
  let shown = '';
  session.stdout.on('data', (chunk: Buffer) => {
    const before = shown.length;
    shown += String(chunk);
    if (before === 0) session.stdin.write(typed);
  });
  const code = await new Promise<number | null>(done => session.once('close', done));
  const read: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return {shown, read, code};
};

withTerminal('a user without a password is asked, and what is typed is not shown', async t => {
  const {shown, read} = await inTerminal('asked', '密 geheim$1\r', {NEO4J_USER: 'neo4j'});
  t.is(read, '密 geheim$1');
  t.regex(shown, /Password of neo4j at bolt:\/\/127\.0\.0\.1:1 \(not shown\): /u);
  t.notRegex(shown, /geheim/u);
});

withTerminal('the question is in Chinese where the reader is', async t => {
  const {shown} = await inTerminal('chinese', 'a\r', {NEO4J_USER: 'neo4j', LC_ALL: 'zh_CN.UTF-8'});
  t.regex(shown, /bolt:\/\/127\.0\.0\.1:1 的用户 neo4j 的密码（不显示）：/u);
});

withTerminal('Ctrl-C at the question ends the program', async t => {
  const {read, code} = await inTerminal('broken-off', 'half\u0003', {NEO4J_USER: 'neo4j'});
  t.is(code, 130);
  t.is(read, undefined);
});

withTerminal('nobody is asked who gave a password, or no user', async t => {
  const given = {NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'given-word'};
  t.like(await inTerminal('given', '', given), {shown: '', read: 'given-word'});
  t.like(await inTerminal('nobody', '', {NEO4J_USER: ''}), {shown: ''});
});

test('without a terminal nobody is asked', async t => {
  t.is(await passwordFor(SERVER, {NEO4J_USER: 'neo4j'}), undefined);
});
