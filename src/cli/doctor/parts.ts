/** The parts of tupu that are built for this machine: do they run? */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {TupuError, reasonOf} from '../../article/error';
import type {Texts} from '../../language/language';
import {loadJieba} from '../../segment/jieba';
import {openStore} from '../../store/open';
import {ok, wrong, type Check} from './check';

const RUNS: Texts = {en: 'runs', zh: '可运行'};
const REINSTALL: Texts = {
  en: 'Install again with `npm ci`, without --omit=optional and --ignore-scripts.',
  zh: '请用 `npm ci` 重新安装，不要加 --omit=optional 和 --ignore-scripts。',
};

const tried = async (name: string, work: () => Promise<void> | void): Promise<Check> => {
  try {
    await work();
    return ok(name, RUNS);
  } catch (error) {
    return wrong(name, reasonOf(error), error instanceof TupuError ? error.advice : REINSTALL);
  }
};

/** Opens a new database and asks it something, in a folder that is gone afterwards. */
const tryGrafeo = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tupu-doctor-'));
  try {
    const store = await openStore(join(folder, 'trial.grafeo'));
    await store.read('RETURN 1 AS one');
    await store.close();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

export const segmenterCheck = (load: () => unknown = loadJieba): Promise<Check> =>
  tried('nodejieba', () => {
    load();
  });

export const grafeoCheck = (attempt: () => Promise<void> = tryGrafeo): Promise<Check> =>
  tried('Grafeo', attempt);
