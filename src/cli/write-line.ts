import {once} from 'node:events';

/** Writes a JSON line to standard output; a slow reader of the pipe slows us down, so nothing is heaped up. */
export const writeLine = async (value: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
};
