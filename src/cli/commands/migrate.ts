import {Command} from 'commander';
import {GRAPH_VERSION} from '../../graph/model';
import {storeOption, withStore} from '../options';

const migrate = async ({store: target}: {store: string}): Promise<void> => {
  await withStore(target, {}, store => store.prepare());
  process.stdout.write(
    `The graph is of version ${String(GRAPH_VERSION)}, with its constraints and indexes.\n`,
  );
};

export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring a store that an older tupu made up to this one; loads do it by themselves')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu migrate --store news.grafeo')
    .action(migrate);
