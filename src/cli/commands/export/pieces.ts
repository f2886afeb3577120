import {createWriteStream} from 'node:fs';
import {rename, rm} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {InvalidArgumentError} from 'commander';
import {reasonOf, TupuError} from '../../../article/error';
import type {Voice} from '../../voice';
import {tellWritten} from '../../written';

export const depthOf = (text: string): number => {
  const depth = /^\d$/u.test(text) ? Number(text) : NaN;
  if (!(depth >= 1)) throw new InvalidArgumentError('It must be a whole number from 1 to 9.');
  return depth;
};

const cannotWrite = (out: string, error: unknown): TupuError => {
  const {en, zh} = reasonOf(error);
  return new TupuError(
    'USAGE',
    {en: `${out} cannot be written: ${en}`, zh: `无法写入 ${out}：${zh}`},
    {
      en: 'Give another file with --out, in a folder that is there.',
      zh: '请用 --out 指定另一个文件，其文件夹须已存在。',
    },
    {cause: error},
  );
};

/** A file takes its name when it is whole: one that is cut short is never taken for the graph. */
const writeFileOf = async (
  pieces: AsyncIterable<string>,
  out: string,
  voice: Voice,
): Promise<void> => {
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, {force: true});
    throw error instanceof TupuError ? error : cannotWrite(out, error);
  }
  tellWritten(out, voice);
};

export const writePieces = async (
  pieces: AsyncIterable<string>,
  out: string | undefined,
  voice: Voice,
): Promise<void> => {
  if (out === undefined) {
    await pipeline(Readable.from(pieces), process.stdout, {end: false});
  } else {
    await writeFileOf(pieces, out, voice);
  }
};
