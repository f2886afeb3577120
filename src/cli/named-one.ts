import type {NameType} from '../query/named-query';
import {resolveName, takenNote, type Taken} from '../query/names/resolve';
import type {Store} from '../store/store';

/** What a loose name was taken for, on standard error: the rows go where they are sent. */
export const tellTaken = (taken: Taken): void => {
  const note = takenNote(taken);
  if (note !== null) process.stderr.write(`${note}\n`);
};

/** The id of the one that is meant; fails as `resolveName` does. */
export const namedOne = async (store: Store, type: NameType, given: string): Promise<string> => {
  const taken = await resolveName(store, type, given);
  tellTaken(taken);
  return taken.hit.id;
};
