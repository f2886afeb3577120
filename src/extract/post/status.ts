import type {PostStatus} from '../../article/facts';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Holding} from './link';

interface StatusRules {
  readonly rules: readonly {
    readonly status: PostStatus;
    readonly before?: string;
    readonly after?: string;
  }[];
}

const rules = lazy(() =>
  readRules<StatusRules>('post-status').rules.map(rule => ({
    status: rule.status,
    before: rule.before === undefined ? null : new RegExp(`(?:${rule.before})$`, 'u'),
    after: rule.after === undefined ? null : new RegExp(`^(?:${rule.after})`, 'u'),
  })),
);

/** What the words around a list say about it: 拟任, 曾任, 人选 (data/rules/post-status.json). */
export const statusOf = (text: string, sentenceStart: number, holding: Holding): PostStatus => {
  if (holding.status !== 'current') return holding.status;
  const before = text.slice(Math.max(sentenceStart, holding.list.start - 40), holding.list.start);
  const after = text.slice(holding.list.end, holding.list.end + 16);
  const found = rules().find(
    rule =>
      (rule.before === null || rule.before.test(before)) &&
      (rule.after === null || rule.after.test(after)),
  );
  return found?.status ?? holding.status;
};
