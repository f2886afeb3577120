import {Command} from 'commander';
import {TupuError} from '../../article/error';
import {findArticles, type StoredArticle} from '../../store/find-articles';
import type {LoadTarget} from '../../store/load';
import {unloadArticles} from '../../store/unload';
import {loadReport} from '../load-report';
import {dryRunOption, storeOption, withLoadTarget} from '../options';
import {voiceOf, type Manners} from '../voice';

interface UnloadOptions extends Manners {
  readonly store: string;
  readonly dryRun: boolean;
}

const line = ({id, name, docId, url}: StoredArticle): string =>
  `  ${id}  ${[name, docId, url].filter(Boolean).join('  ')}`;

/** One article a word: to take out more than was meant would be a loss. */
const theOne = (word: string, found: readonly StoredArticle[]): string => {
  const [first, ...others] = found;
  if (first === undefined) {
    throw new TupuError(
      'USAGE',
      `There is no article "${word}" in the store.`,
      '`tupu query articles` lists the articles with their ids.',
    );
  }
  if (others.length > 0) {
    throw new TupuError(
      'USAGE',
      `${String(found.length)} articles are called "${word}":\n${found.map(line).join('\n')}`,
      'Give the id of the one to take out; nothing was changed.',
    );
  }
  return first.id;
};

const unload = async (
  words: readonly string[],
  {store, dryRun, ...manners}: UnloadOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  await withLoadTarget(store, {dryRun}, async target => {
    const read: LoadTarget['read'] = (cypher, parameters) => target.read(cypher, parameters);
    const ids: string[] = [];
    for (const word of words) {
      ids.push(theOne(word, await findArticles(read, word)));
    }
    const summary = await unloadArticles(target, [...new Set(ids)]);
    const report = loadReport(summary, {verb: 'taken out', dryRun, lang: voice.lang});
    voice.done({dryRun, summary}, report);
  });
};

export const unloadCommand = (): Command =>
  new Command('unload')
    .description('take articles out of a store: what only they prove goes, all else stays')
    .argument('<articles...>', 'ids, names of files, titles or addresses of articles')
    .addOption(storeOption())
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      `
Examples:
  tupu unload hunan --dry-run
  tupu unload hunan --store news.grafeo`,
    )
    .action(unload);
