import {Command} from 'commander';
import type {TupuError} from '../../article/error';
import {loadFacts} from '../../store/load';
import {EXIT} from '../exit';
import {parseFactsLine} from '../../resolve/parse-facts';
import {readJsonLines} from '../json-lines';
import {loadReport} from '../load-report';
import {storeOption, withStore} from '../options';
import {defaultResolve} from '../resolver';

const load = async (files: readonly string[], {store: target}: {store: string}): Promise<void> => {
  let failures = 0;
  const onFailure = (error: TupuError): void => {
    failures += 1;
    process.stderr.write(`${error.message}\n  ${error.nextStep}\n`);
  };
  await withStore(target, {}, async store => {
    await store.prepare();
    const summary = await loadFacts(
      store,
      readJsonLines(files, parseFactsLine, onFailure),
      defaultResolve(),
      {
        onInvalid: onFailure,
        onProgress: ({articles}) => process.stderr.write(`  ${String(articles)} articles\n`),
      },
    );
    process.stdout.write(`${loadReport(summary)}\n`);
  });
  if (failures > 0) {
    process.stderr.write(`${String(failures)} faulty; all others are loaded.\n`);
    process.exitCode = EXIT.someInputsFailed;
  }
};

export const loadCommand = (): Command =>
  new Command('load')
    .description(
      'load facts (JSON lines of `tupu extract`) into a store; loading twice changes nothing',
    )
    .argument('[files...]', 'files of facts; none or - reads standard input')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu extract news/ | tupu load --store news.grafeo')
    .action(load);
