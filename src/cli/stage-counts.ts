import type {Language} from '../language/language';
import type {Observer} from '../pipeline/facts';

interface Counts {
  articles: number;
  characters: number;
  damaged: number;
  repaired: number;
  sentences: number;
  entities: number;
  mentions: number;
  facts: number;
}

const number = (count: number): string => count.toLocaleString('en-US');

const LINES = {
  en: ({articles, ...count}: Counts) => [
    `read     ${number(articles)} ${articles === 1 ? 'article' : 'articles'}, ${number(count.characters)} characters`,
    `repair   ${number(count.damaged)} damaged; ${number(count.repaired)} characters of damage taken out`,
    `segment  ${number(count.sentences)} sentences`,
    `extract  ${number(count.mentions)} mentions of ${number(count.entities)} entities, ${number(count.facts)} facts`,
  ],
  zh: (count: Counts) => [
    `读取  ${number(count.articles)} 篇文章，${number(count.characters)} 个字符`,
    `修复  ${number(count.damaged)} 篇有损坏，去除 ${number(count.repaired)} 个损坏字符`,
    `切分  ${number(count.sentences)} 个句子`,
    `抽取  ${number(count.entities)} 个实体的 ${number(count.mentions)} 处提及，${number(count.facts)} 条事实`,
  ],
} as const satisfies Record<Language, (counts: Counts) => string[]>;

/** Sums up what passes the stages and says it in a line a stage. */
export interface StageCounts {
  readonly observer: Observer;
  readonly counts: () => Readonly<Counts>;
  readonly lines: (lang: Language) => string[];
}

export const countStages = (): StageCounts => {
  const counts: Counts = {
    articles: 0,
    characters: 0,
    damaged: 0,
    repaired: 0,
    sentences: 0,
    entities: 0,
    mentions: 0,
    facts: 0,
  };
  return {
    observer: {
      onRead: raw => {
        counts.articles += 1;
        counts.characters += raw.text.length;
      },
      onRepaired: ({text, rawText}) => {
        if (text === rawText) return;
        counts.damaged += 1;
        counts.repaired += rawText.length - text.length;
      },
      onExtracted: ({sentences, entities, mentions, facts}) => {
        counts.sentences += sentences.length;
        counts.entities += entities.length;
        counts.mentions += mentions.length;
        counts.facts += facts.length;
      },
    },
    counts: () => counts,
    lines: lang => LINES[lang](counts),
  };
};
