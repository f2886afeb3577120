import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Command} from 'commander';
import type {Texts} from '../../language/language';
import {DATA_FOLDER} from '../../lexicon/data-file';
import {articleRows} from '../../query/collect';
import {overview} from '../../report/overview';
import {articleReport} from '../../report/subject/article';
import {markdownOf} from '../../report/write/markdown';
import {nothingNew} from '../../store/summary';
import {buildGraph} from '../build';
import {coloursOf} from '../colours';
import {collectFailures} from '../failures';
import {terminalWidth} from '../format';
import {DEFAULT_STORE_FILE, storeOption, withStore} from '../options';
import {voiceOf, type Manners} from '../voice';

const SAMPLE = join(DATA_FOLDER, 'samples', 'hunan.txt');

const REPORT: Texts = {en: 'report   ', zh: '报告  '};
const YOURS: Texts = {en: 'YOUR-ARTICLES/', zh: '自己的文章/'};
const NOTHING_NEW: Texts = {
  en: 'Nothing has changed since the last start.',
  zh: '自上次运行以来没有变化。',
};

/** The report stands beside the database: tupu.grafeo, tupu.md; for a server in the current folder. */
const reportPath = (store: string): string =>
  store.includes('://') ? 'tupu.md' : `${store.replace(/\.grafeo$/u, '')}.md`;

interface StartOptions extends Manners {
  readonly store: string;
}

const start = async ({store: target, ...manners}: StartOptions): Promise<void> => {
  const voice = voiceOf(manners);
  const failures = collectFailures(voice);
  await withStore(target, {}, async store => {
    await store.prepare();
    const built = await buildGraph(store, [SAMPLE], {voice, failures});
    if (built.firstArticle === null) return;
    const rows = await articleRows(store, built.firstArticle);
    const report = reportPath(target);
    await writeFile(report, markdownOf(articleReport(rows, voice.lang)));
    voice.note(`${voice.say(REPORT)}${report}`);
    if (nothingNew(built.summary)) voice.note(NOTHING_NEW);
    const text = overview(rows, {
      lang: voice.lang,
      width: terminalWidth(),
      source: voice.say(YOURS),
      store: target === DEFAULT_STORE_FILE ? null : target,
      heading: coloursOf(process.stdout).bold,
    });
    voice.done({...built, report}, `\n${text}`);
  });
  failures.close();
};

export const startCommand = (): Command =>
  new Command('start')
    .description('build the graph of the sample article and show what was found')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu start --store sample.grafeo')
    .action(start);
