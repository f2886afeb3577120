import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import {evalCommand} from '../../src/cli/commands/eval';
import {runCommand} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-eval-'));
const file = (name: string, ...lines: readonly (object | string)[]): string => {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return path;
};
const run = (...given: string[]) => runCommand(evalCommand(), ...given);

test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const TEXT = '河湾公司党委书记云帆到青石街道调研。';
const GOLD = {
  id: 'river1',
  text: TEXT,
  persons: ['云帆'],
  organizations: [{name: '河湾公司党委', type: 'party_org'}],
  roles: [{person: '云帆', org: '河湾公司党委', title: '书记'}],
};

test.serial('extracts the texts of the gold itself', async t => {
  const {stdout, exitCode} = await run(file('gold.jsonl', GOLD));
  t.regex(stdout, /^1 document\nkind +P +R +F1 +macro +gold\nperson +1\.000 {2}1\.000/u);
  t.is(exitCode, 0);
});

test.serial('reads predictions, says what has no partner', async t => {
  const gold = file('gold.jsonl', GOLD, {...GOLD, id: 'hill2'});
  const predicted = file('flat.jsonl', {id: 'river1', persons: ['云帆', '山岚']}, {id: 'x'});
  const {stdout, stderr} = await run(gold, '--predicted', predicted, '--by', 'source');
  t.regex(stdout, /person +0\.500 {2}0\.500 {2}0\.500/u);
  t.regex(stdout, /\nhill +1 +0\.000/u);
  t.regex(stdout, /\nriver +1 +0\.667/u);
  t.regex(stderr, /1 of the gold are not in .*flat\.jsonl/u);
  t.regex(stderr, /1 of .*flat\.jsonl are not in the gold/u);
});

test.serial('errors: a line each, those made here with their rule and sentence', async t => {
  const gold = file('gold.jsonl', {...GOLD, persons: ['山岚'], roles: []});
  const lines = (await run(gold, '--errors')).stdout.split('\n');
  t.true(lines.includes('river1\tperson\tmissed\t山岚'));
  const wrong = lines.find(line =>
    line.startsWith('river1\trole\twrong\t云帆|河湾公司党委|书记\t'),
  );
  t.regex(wrong ?? '', /\tpost\/[\w-]+\t\d\.\d\d\t河湾公司党委书记云帆到青石街道调研。$/u);
});

test.serial('JSON has the same figures', async t => {
  const {stdout} = await run(file('gold.jsonl', GOLD), '--json', '--errors', '--by', 'source');
  const {documents, scores, sources, errors} = JSON.parse(stdout) as Record<string, unknown>;
  t.is(documents, 1);
  t.like((scores as readonly unknown[])[0], {kind: 'person', f1: 1, gold: 1});
  t.like((sources as readonly unknown[])[0], {source: 'river', documents: 1});
  t.true(Array.isArray(errors));
});

test.serial('a faulty line is named, the rest is scored, exit code 2', async t => {
  const gold = file('gold.jsonl', 'no json', {...GOLD, text: undefined}, GOLD);
  const {stdout, stderr, exitCode} = await run(gold);
  t.regex(stdout, /^1 document\n/u);
  t.regex(stderr, /gold\.jsonl:1: it is no JSON/u);
  t.regex(stderr, /gold\.jsonl:2 has no "text"/u);
  t.is(exitCode, 2);
});

test.serial('a file that is not there, a gold without articles, a group nobody knows', async t => {
  await t.throwsAsync(run(join(folder, 'missing.jsonl')), {code: 'INPUT_EMPTY'} as never);
  await t.throwsAsync(run(file('none.jsonl')), {message: /no annotated article/u});
  await t.throwsAsync(run(file('none.jsonl'), '--by', 'day'), {code: 'commander.invalidArgument'});
});
