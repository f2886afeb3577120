import type {Command} from 'commander';
import {withManners} from '../../src/cli/manners';
import {runProgram} from '../../src/cli/program';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/**
 * Does something in this process with what it prints held back. Output is the process's, so tests
 * that use it must be serial.
 */
const holdingOutput = async (work: () => Promise<unknown>): Promise<Ran> => {
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
    await work();
    return {...held, exitCode: process.exitCode};
  } finally {
    process.exitCode = before;
    Reflect.deleteProperty(process.stdout, 'write');
    Reflect.deleteProperty(process.stderr, 'write');
  }
};

/** A command alone, with the options that all have. */
export const runCommand = (command: Command, ...given: readonly string[]): Promise<Ran> =>
  holdingOutput(() =>
    withManners(command.exitOverride(), {}).parseAsync([...given], {from: 'user'}),
  );

/** A whole command line, without `tupu`. */
export const runTupu = (...given: readonly string[]): Promise<Ran> =>
  holdingOutput(() => runProgram(given));
