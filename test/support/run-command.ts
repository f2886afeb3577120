import type {Command} from 'commander';
import {withManners} from '../../src/cli/manners';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/**
 * Runs a command, with the options that all have, in this process with what it prints held back. Output is the process's, so
 * tests that use it must be serial.
 */
export const runCommand = async (command: Command, ...given: readonly string[]): Promise<Ran> => {
  const held = {stdout: '', stderr: ''};
  // An own property shadows the stream's method; deleting it brings the method back.
  for (const name of ['stdout', 'stderr'] as const) {
    Object.assign(process[name], {
      write: (text: string | Uint8Array): boolean => {
        held[name] += String(text);
        return true;
      },
    });
  }
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await withManners(command.exitOverride(), {}).parseAsync([...given], {from: 'user'});
    return {...held, exitCode: process.exitCode};
  } finally {
    process.exitCode = before;
    Reflect.deleteProperty(process.stdout, 'write');
    Reflect.deleteProperty(process.stderr, 'write');
  }
};
