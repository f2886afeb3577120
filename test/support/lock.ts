/** One test process at a time on a thing they share; AVA runs every test file in its own. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {sha256} from '../../src/article/identity';

const LOOK_AGAIN_MS = 200;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), {flag: 'wx'});
    return true;
  } catch {
    return false;
  }
};

/** A holder that died without giving back does not block the others. */
const dropIfDead = (file: string): void => {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0 && !isAlive(pid)) {
      rmSync(file, {force: true});
    }
  } catch {
    // Given back meanwhile.
  }
};

/** Waits for the lock of this name; the result gives it back. */
export const lock = async (name: string): Promise<() => void> => {
  const file = join(tmpdir(), `tupu-test-${sha256(name).slice(0, 12)}.lock`);
  while (!take(file)) {
    dropIfDead(file);
    await setTimeout(LOOK_AGAIN_MS);
  }
  return () => {
    rmSync(file, {force: true});
  };
};
