/** What a load did or would do, in three lines for people. */
import type {Language} from '../language/language';
import {nothingNew} from '../store/summary';
import type {LoadSummary, Tally} from '../store/store';

interface LoadWords {
  readonly tally: Readonly<Record<keyof Tally, (count: number) => string>>;
  readonly nodes: string;
  readonly relationships: string;
  readonly articles: (count: number) => string;
  /** What the command does to articles: done, and in a dry run. */
  readonly verbs: Readonly<Record<LoadVerb, readonly [done: string, would: string]>>;
  readonly dryRun: string;
  readonly skipped: (count: number) => string;
  readonly nothing: string;
  readonly comma: string;
}

type LoadVerb = 'loaded' | 'taken out';

const WORDS: Readonly<Record<Language, LoadWords>> = {
  en: {
    tally: {
      created: count => `${count} created`,
      changed: count => `${count} changed`,
      removed: count => `${count} removed`,
      unchanged: count => `${count} as before`,
    },
    nodes: '  nodes: ',
    relationships: '  relationships: ',
    articles: count => `${count} ${count === 1 ? 'article' : 'articles'}`,
    verbs: {
      loaded: [' loaded', ' would be loaded'],
      'taken out': [' taken out', ' would be taken out'],
    },
    dryRun: 'dry run, nothing was written: ',
    skipped: count => `${count} of them there already with the same facts`,
    nothing: '; nothing has changed',
    comma: ', ',
  },
  zh: {
    tally: {
      created: count => `新增 ${count}`,
      changed: count => `更改 ${count}`,
      removed: count => `删除 ${count}`,
      unchanged: count => `不变 ${count}`,
    },
    nodes: '  节点：',
    relationships: '  关系：',
    articles: count => `${count} 篇文章`,
    verbs: {loaded: ['已载入', '将载入'], 'taken out': ['已移除', '将移除']},
    dryRun: '试运行，未写入任何内容：',
    skipped: count => `其中 ${count} 篇事实相同，库中已有`,
    nothing: '；没有变化',
    comma: '，',
  },
};

const SHOWN = ['changed', 'removed', 'unchanged'] as const;

const tallyText = (counts: Tally, {tally, comma}: LoadWords): string =>
  [
    tally.created(counts.created),
    ...SHOWN.filter(kind => counts[kind] > 0).map(kind => tally[kind](counts[kind])),
  ].join(comma);

interface ReportOptions {
  readonly verb?: LoadVerb;
  readonly dryRun?: boolean;
  readonly lang?: Language;
}

export const loadReport = (
  summary: LoadSummary,
  {verb = 'loaded', dryRun = false, lang = 'en'}: ReportOptions = {},
): string => {
  const words = WORDS[lang];
  const {articles, skipped, nodes, relationships} = summary;
  const [done, would] = words.verbs[verb];
  const head = [
    `${dryRun ? words.dryRun : ''}${words.articles(articles)}${dryRun ? would : done}`,
    ...(skipped === 0 ? [] : [words.skipped(skipped)]),
  ].join(words.comma);
  return [
    nothingNew(summary) ? `${head}${words.nothing}` : head,
    `${words.nodes}${tallyText(nodes, words)}`,
    `${words.relationships}${tallyText(relationships, words)}`,
  ].join('\n');
};
