import {Command} from 'commander';
import {GRAPH_VERSION} from '../../graph/model';
import {storeOption, withStore} from '../options';
import {voiceOf, type Manners} from '../voice';

interface MigrateOptions extends Manners {
  readonly store: string;
}

const migrate = async ({store: target, ...manners}: MigrateOptions): Promise<void> => {
  const voice = voiceOf(manners);
  await withStore(target, {}, store => store.prepare());
  voice.done(
    {version: GRAPH_VERSION},
    voice.say({
      en: `The graph is of version ${GRAPH_VERSION}, with its constraints and indexes.`,
      zh: `图的版本为 ${GRAPH_VERSION}，约束和索引齐全。`,
    }),
  );
};

export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring a store that an older tupu made up to this one; loads do it by themselves')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu migrate --store news.grafeo')
    .action(migrate);
