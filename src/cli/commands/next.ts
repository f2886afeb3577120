import {existsSync, statSync} from 'node:fs';
import {Command} from 'commander';
import {isServer} from '../../store/open';
import {terminalWidth} from '../format';
import {nextSteps, nextText, type StoreState} from '../next-steps';
import {storeOption, withStore} from '../options';
import {contentOf} from '../store-state';
import {voiceOf, type Manners} from '../voice';

interface NextOptions extends Manners {
  readonly store: string;
}

const stateOf = async (store: string): Promise<StoreState> => {
  const isFile = !isServer(store);
  if (isFile && !existsSync(store)) return {store, loaded: null, content: null};
  const loaded = isFile ? statSync(store).mtime : null;
  return {store, loaded, content: await withStore(store, {readOnly: true}, contentOf)};
};

const next = async (
  {store, ...manners}: NextOptions,
  command: Pick<Command, 'getOptionValueSource'>,
): Promise<void> => {
  const voice = voiceOf(manners);
  const state = await stateOf(store);
  // What the environment or tupu.config.json names need not be said again.
  const steps = nextSteps(state, command.getOptionValueSource('store') !== 'cli');
  voice.result({...state, steps}, nextText(state, steps, voice.lang, terminalWidth()));
};

export const nextCommand = (): Command =>
  new Command('next')
    .description('say what is in the store and what to do next; the same as `tupu` alone')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu next --store news.grafeo')
    .action(next);
