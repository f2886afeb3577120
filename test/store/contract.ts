/** What every store must do, by the title of the check; each gets an empty, prepared store. */
import type {ExecutionContext} from 'ava';
import type {Store} from '../../src/store/store';
import {CHANGE_CONTRACT} from './contract-change';
import {CORRECTIONS_CONTRACT} from './contract-corrections';
import {DOUBLES_CONTRACT} from './contract-doubles';
import {HOSTILE_CONTRACT} from './contract-hostile';
import {LOAD_CONTRACT} from './contract-load';
import {READ_CONTRACT} from './contract-read';
import {VERSION_CONTRACT} from './contract-version';

export const STORE_CONTRACT: Readonly<
  Record<string, (t: ExecutionContext, store: Store) => Promise<void>>
> = {
  ...LOAD_CONTRACT,
  ...CHANGE_CONTRACT,
  ...CORRECTIONS_CONTRACT,
  ...DOUBLES_CONTRACT,
  ...READ_CONTRACT,
  ...VERSION_CONTRACT,
  ...HOSTILE_CONTRACT,
};
