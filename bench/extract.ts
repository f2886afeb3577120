/**
 * Speed and memory of `tupu extract`, the whole process, on broadcasts of ../shared:
 *   npm run bench -- [--runs 3] [--sizes 1,4,12,36] [--corpus FILE.jsonl.gz]
 * Prints a table and keeps the figures for docs/quality.md. Run `npm run build` before.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {ROOT} from './quality/folds';
import {SPEED_HEAD, keepSpeed, speedRows, type Run} from './quality/speed';

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '3'},
    sizes: {type: 'string', default: '1,4,12,36'},
    corpus: {
      type: 'string',
      default: join(ROOT, '..', 'shared', 'corpora', 'xinwenlianbo.jsonl.gz'),
    },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'tupu-bench-'));
const CLI = join(ROOT, 'dist', 'cli', 'main.js');
const USAGE = join(__dirname, 'support', 'usage.mjs');
const MEGABYTE = 1e6;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

interface Process {
  readonly seconds: number;
  readonly firstSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs the command on a file and throws its output away. */
const extract = async (file: string): Promise<Process> => {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  let firstSeconds = NaN;
  await new Promise<void>((done, failed) => {
    const child = spawn(process.execPath, ['--import', USAGE, CLI, 'extract', file], {
      env: {...process.env, USAGE_FILE: usage},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => (firstSeconds = since()));
    child.stdout.resume();
    child.once('error', failed);
    child.once('close', code => {
      if (code === 0) done();
      else failed(new Error(`tupu extract ended with ${String(code)}; is it built?`));
    });
  });
  const own = JSON.parse(readFileSync(usage, 'utf8')) as Process;
  return {...own, seconds: since(), firstSeconds};
};

/** The first articles of the corpus with so much text, as a file. */
const cut = (lines: readonly string[], megabytes: number) => {
  let bytes = 0;
  const taken = lines.filter(line => {
    if (bytes >= megabytes * MEGABYTE) return false;
    bytes += Buffer.byteLength((JSON.parse(line) as {text: string}).text);
    return true;
  });
  const file = join(folder, `${megabytes}.jsonl`);
  writeFileSync(file, taken.join('\n'));
  return {file, megabytes: bytes / MEGABYTE, articles: taken.length};
};

const several = async (file: string): Promise<Process> => {
  const all: Process[] = [];
  for (let run = 0; run < runs; run++) all.push(await extract(file));
  const middle = (field: keyof Process): number => median(all.map(each => each[field]));
  return {
    seconds: middle('seconds'),
    firstSeconds: middle('firstSeconds'),
    cpuSeconds: middle('cpuSeconds'),
    peakMegabytes: middle('peakMegabytes'),
  };
};

const main = async (): Promise<void> => {
  const lines = gunzipSync(readFileSync(values.corpus)).toString('utf8').trim().split('\n');
  const sizes: Run[] = [];
  console.log(SPEED_HEAD.join('\t'));
  for (const size of values.sizes.split(',').map(Number)) {
    const {file, megabytes, articles} = cut(lines, size);
    const {seconds, cpuSeconds, peakMegabytes} = await several(file);
    const run = {megabytes, articles, seconds, cpuSeconds, peakMegabytes};
    sizes.push(run);
    console.log(speedRows([run]).flat().join('\t'));
  }
  const {firstSeconds} = await several(join(ROOT, 'data', 'samples', 'hunan.txt'));
  console.log(`start to first article: ${firstSeconds.toFixed(2)} s`);
  keepSpeed({
    machine: `${cpus()[0]?.model ?? 'an unknown processor'}, ${cpus().length} cores`,
    date: new Date().toISOString().slice(0, 10),
    runs,
    sizes,
    firstArticleSeconds: firstSeconds,
  });
};

void main().finally(() => rmSync(folder, {recursive: true, force: true}));
