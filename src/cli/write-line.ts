import {once} from 'node:events';
import type {Texts} from '../language/language';

export const LINES_STOPPED: Texts = {
  en: 'Stopped. Every line that was written is whole; the same command again begins anew.',
  zh: '已停止。已写出的每一行都是完整的；再次运行同一命令会从头开始。',
};

/** Writes a JSON line to standard output; a slow reader of the pipe slows us down, so nothing is heaped up. */
export const writeLine = async (value: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
};
