import {Command} from 'commander';
import {withConfidence} from '../../article/confidence';
import type {TupuError} from '../../article/error';
import type {ArticleFacts} from '../../article/facts';
import {loadFacts} from '../../store/load';
import {EXIT} from '../exit';
import {parseFactsLine} from '../../resolve/parse-facts';
import {readJsonLines} from '../json-lines';
import {loadReport} from '../load-report';
import {confidenceOption, storeOption, withStore} from '../options';
import {defaultResolve} from '../resolver';

interface LoadOptions {
  readonly store: string;
  readonly minConfidence: number;
}

const load = async (
  files: readonly string[],
  {store: target, minConfidence}: LoadOptions,
): Promise<void> => {
  let failures = 0;
  const onFailure = (error: TupuError): void => {
    failures += 1;
    process.stderr.write(`${error.message}\n  ${error.nextStep}\n`);
  };
  const parse = (line: string, origin: string): ArticleFacts =>
    withConfidence(parseFactsLine(line, origin), minConfidence);
  await withStore(target, {}, async store => {
    await store.prepare();
    const summary = await loadFacts(
      store,
      readJsonLines(files, parse, onFailure),
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
    .addOption(confidenceOption())
    .addHelpText(
      'after',
      `
An article that is loaded again with another --min-confidence has the facts of the last load.

Example:
  tupu extract news/ | tupu load --store news.grafeo`,
    )
    .action(load);
