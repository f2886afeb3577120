/** What to do next with the store that is there, in words and commands. */
import type {Language, Texts} from '../language/language';
import {commandLines, shellWord} from '../report/command-lines';
import type {StoreContent} from './store-state';

export interface StoreState {
  readonly store: string;
  /** When its file was last written; null for a server, or where there is no file. */
  readonly loaded: Date | null;
  /** Null: there is none yet. */
  readonly content: StoreContent | null;
}

export interface Step {
  readonly command: string;
  readonly what: Texts;
}

const SAMPLE: Step = {
  command: 'tupu start',
  what: {en: 'the graph of a sample article', zh: '用示例文章建图'},
};

const build = (at: string): Step => ({
  command: `tupu build news/${at}`,
  what: {
    en: 'the graph of your articles: files, folders, "patterns"',
    zh: '用自己的文章建图：文件、文件夹或“通配符”',
  },
});

const joining = (doubles: number, at: string): Step => ({
  command: `tupu doubles${at}`,
  what: {
    en: `${doubles.toLocaleString('en-US')} ${doubles === 1 ? 'pair' : 'pairs'} that may be one person or body`,
    zh: `${doubles.toLocaleString('en-US')} 组可能重复的人物或机构`,
  },
});

const ofContent = ({body, person, doubles}: StoreContent, at: string): Step[] => [
  ...(body === null
    ? []
    : [
        {
          command: `tupu query leaders --body ${shellWord(body)}${at}`,
          what: {en: 'who leads it and its units', zh: '该机构及其下属单位的负责人'},
        },
      ]),
  ...(person === null
    ? []
    : [
        {
          command: `tupu query posts --person ${shellWord(person)}${at}`,
          what: {en: 'the posts of a person', zh: '该人的全部职务'},
        },
      ]),
  body === null
    ? {
        command: `tupu query articles${at}`,
        what: {en: 'the articles of the store', zh: '库中的文章'},
      }
    : {
        command: `tupu report body ${shellWord(body)}${at}`,
        what: {en: 'all about it, with numbered sentences', zh: '该机构的报告，附编号原句'},
      },
  ...(doubles === null || doubles === 0 ? [] : [joining(doubles, at)]),
];

/** `isDefault`: the commands find the store without being told. */
export const nextSteps = ({store, content}: StoreState, isDefault: boolean): readonly Step[] => {
  const at = isDefault ? '' : ` --store ${shellWord(store)}`;
  return content === null || content.articles === 0 ? [SAMPLE, build(at)] : ofContent(content, at);
};

const day = (moment: Date): string =>
  `${moment.toLocaleDateString('sv-SE')} ${moment.toLocaleTimeString('sv-SE')}`;

const SAID = {
  en: {
    none: (store: string) => `There is no store ${store} yet. To make one:`,
    empty: (store: string) => `The store ${store} has no articles yet. To load some:`,
    holds: (store: string, articles: number) =>
      `The store ${store} holds ${articles.toLocaleString('en-US')} ${articles === 1 ? 'article' : 'articles'}`,
    loaded: (moment: Date) => `, last written ${day(moment)}`,
    next: '. To go on:',
    help: 'tupu --help shows every command.',
  },
  zh: {
    none: (store: string) => `还没有数据库 ${store}。建库：`,
    empty: (store: string) => `数据库 ${store} 中还没有文章。载入：`,
    holds: (store: string, articles: number) =>
      `数据库 ${store} 有 ${articles.toLocaleString('en-US')} 篇文章`,
    loaded: (moment: Date) => `，最近写入于 ${day(moment)}`,
    next: '。接下来可以：',
    help: 'tupu --help 列出全部命令。',
  },
} as const satisfies Record<Language, unknown>;

const headOf = ({store, loaded, content}: StoreState, lang: Language): string => {
  const said = SAID[lang];
  if (content === null) return said.none(store);
  if (content.articles === 0) return said.empty(store);
  return `${said.holds(store, content.articles)}${loaded === null ? '' : said.loaded(loaded)}${said.next}`;
};

export const nextText = (
  state: StoreState,
  steps: readonly Step[],
  lang: Language,
  width: number,
): string =>
  [
    headOf(state, lang),
    ...commandLines(
      steps.map(({command, what}) => [`npx ${command}`, what[lang]]),
      width,
    ),
    SAID[lang].help,
  ].join('\n');
