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

/** Sums up what passes the stages and says it in a line a stage. */
export interface StageCounts {
  readonly observer: Observer;
  readonly lines: () => string[];
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
    lines: () => [
      `read     ${number(counts.articles)} ${counts.articles === 1 ? 'article' : 'articles'}, ${number(counts.characters)} characters`,
      `repair   ${number(counts.damaged)} damaged; ${number(counts.repaired)} characters of damage taken out`,
      `segment  ${number(counts.sentences)} sentences`,
      `extract  ${number(counts.mentions)} mentions of ${number(counts.entities)} entities, ${number(counts.facts)} facts`,
    ],
  };
};
