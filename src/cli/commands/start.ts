import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Command} from 'commander';
import pc from 'picocolors';
import {DATA_FOLDER} from '../../lexicon/data-file';
import {articleRows} from '../../query/collect';
import {overview} from '../../report/overview';
import {articleReport} from '../../report/subject/article';
import {markdownOf} from '../../report/write/markdown';
import {nothingNew} from '../../store/summary';
import {buildGraph} from '../build';
import {collectFailures} from '../failures';
import {terminalWidth} from '../format';
import {DEFAULT_STORE_FILE, storeOption, withStore} from '../options';

const SAMPLE = join(DATA_FOLDER, 'samples', 'hunan.txt');

/** The report stands beside the database: tupu.grafeo, tupu.md; for a server in the current folder. */
const reportPath = (store: string): string =>
  store.includes('://') ? 'tupu.md' : `${store.replace(/\.grafeo$/u, '')}.md`;

const start = async ({store: target}: {store: string}): Promise<void> => {
  const failures = collectFailures();
  await withStore(target, {}, async store => {
    await store.prepare();
    const {summary, firstArticle} = await buildGraph(store, [SAMPLE], failures);
    if (firstArticle === null) return;
    const rows = await articleRows(store, firstArticle);
    const report = reportPath(target);
    await writeFile(report, markdownOf(articleReport(rows, 'en')));
    process.stderr.write(`report   ${report}\n`);
    if (nothingNew(summary)) process.stderr.write('Nothing has changed since the last start.\n');
    const text = overview(rows, {
      width: terminalWidth(),
      source: 'YOUR-ARTICLES/',
      store: target === DEFAULT_STORE_FILE ? null : target,
      heading: title => pc.bold(title),
    });
    process.stdout.write(`\n${text}\n`);
  });
  failures.close();
};

export const startCommand = (): Command =>
  new Command('start')
    .description('build the graph of the sample article and show what was found')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu start --store sample.grafeo')
    .action(start);
