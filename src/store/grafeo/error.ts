import {TupuError, messageOf} from '../../article/error';
import {readOnlyError} from '../read-only-error';

/** Grafeo says what is wrong in the message only; these parts of it are its stable codes. */
const LOCKED = /GRAFEO-X001.*cannot be locked/su;
const NOT_A_DATABASE = /GRAFEO-X002|not a database file|WAL/u;

export const openError = (file: string, cause: unknown): TupuError => {
  const message = messageOf(cause);
  if (LOCKED.test(message)) {
    return new TupuError(
      'STORE_LOCKED',
      `${file} is open in another program.`,
      'Wait until that program has ended or close it, or choose another file with --store.',
      {cause},
    );
  }
  if (message.includes('does not exist')) {
    return new TupuError(
      'STORE_INVALID',
      `There is no store at ${file}.`,
      'Make one with `tupu build PATHS --store FILE`, or name the right one with --store.',
      {cause},
    );
  }
  return new TupuError(
    'STORE_INVALID',
    NOT_A_DATABASE.test(message)
      ? `${file} is not a Grafeo database.`
      : `Cannot open ${file}: ${message}`,
    'Choose another file with --store; a new one is made where there is none.',
    {cause},
  );
};

export const queryError = (cypher: string, cause: unknown): TupuError => {
  if (cause instanceof TupuError) {
    return cause;
  }
  return messageOf(cause).includes('GRAFEO-T003')
    ? readOnlyError(cause)
    : new TupuError(
        'QUERY_FAILED',
        `The query failed: ${messageOf(cause)}`,
        `Check the query: ${cypher.trim().slice(0, 200)}`,
        {cause},
      );
};

/** The engine rolls back what it cannot bring to the disk: a full one, or one that fails. */
export const commitError = (cause: unknown): TupuError =>
  new TupuError(
    'STORE_WRITE',
    `The store cannot be written: ${messageOf(cause)}`,
    'Make room on the disk and run the same command again: what was loaded before is safe, and it goes on from there.',
    {cause},
  );
