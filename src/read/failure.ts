import {TupuError, messageOf} from '../article/error';

/** An input, or a line of one, that gave no article; the others go on. */
export interface InputFailure {
  /** As in RawArticle: file name, with the line for JSON lines. */
  readonly origin: string;
  readonly error: TupuError;
}

export const isFailure = (item: object): item is InputFailure =>
  'error' in item && item.error instanceof TupuError;

export const notFound = (name: string): TupuError =>
  new TupuError(
    'INPUT_NOT_FOUND',
    `There is no file or folder ${name}.`,
    'Check the spelling and the current folder; put patterns with * in quotation marks.',
  );

export const empty = (name: string, what = 'is empty'): TupuError =>
  new TupuError('INPUT_EMPTY', `${name} ${what}.`, 'Leave it out, or fetch the article again.');

export const tooLarge = (name: string, limit: number): TupuError =>
  new TupuError(
    'INPUT_TOO_LARGE',
    `${name} has more text than one article can have (limit ${(limit / 1e6).toFixed(0)} MB).`,
    'Cut it into articles, one JSON line each (.jsonl): such files may be of any size.',
  );

export const badFormat = (name: string, what: string, nextStep: string): TupuError =>
  new TupuError('INPUT_FORMAT', `${name} ${what}.`, nextStep);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Errors of the file system and of gzip, in words. */
export const fromSystem = (name: string, error: unknown): TupuError => {
  if (error instanceof TupuError) return error;
  const code = codeOf(error);
  if (code === 'ENOENT') return notFound(name);
  if (code === 'Z_BUF_ERROR')
    return badFormat(name, 'is gzip data that breaks off', 'Copy or fetch the file again.');
  if (code.startsWith('Z_'))
    return badFormat(name, 'is damaged gzip data', 'Copy or fetch the file again.');
  return new TupuError(
    'INPUT_NOT_FOUND',
    `${name} cannot be read: ${messageOf(error)}`,
    'Check the rights and links of the file.',
    {cause: error},
  );
};
