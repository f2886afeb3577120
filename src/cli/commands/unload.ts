import {Command} from 'commander';
import {TupuError} from '../../article/error';
import {findArticles, type StoredArticle} from '../../store/find-articles';
import type {LoadTarget} from '../../store/load';
import {unloadArticles} from '../../store/unload';
import {loadReport} from '../load-report';
import {ARTICLES} from '../reading-progress';
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
      {en: `There is no article "${word}" in the store.`, zh: `库中没有文章“${word}”。`},
      {
        en: '`tupu query articles --wide` lists the articles with their ids.',
        zh: '`tupu query articles --wide` 列出全部文章及其编号。',
      },
    );
  }
  if (others.length > 0) {
    const list = found.map(line).join('\n');
    throw new TupuError(
      'USAGE',
      {
        en: `${found.length} articles are called "${word}":\n${list}`,
        zh: `有 ${found.length} 篇文章叫“${word}”：\n${list}`,
      },
      {
        en: 'Give the id of the one to take out; nothing was changed.',
        zh: '请给出要移除的那篇的编号；没有更改任何内容。',
      },
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
    const wanted = [...new Set(ids)];
    const progress = voice.progress(ARTICLES);
    const summary = await unloadArticles(target, wanted, done =>
      progress.update(done, done / wanted.length),
    );
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
