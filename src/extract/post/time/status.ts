import type {PostStatus} from '../../../article/facts';
import {lazy, readRules} from '../../../lexicon/word-list';
import type {Holding} from '../holder/link';

interface StatusRules {
  readonly rules: readonly {
    readonly status: PostStatus;
    readonly before?: string;
    readonly after?: string;
    readonly behindName?: boolean;
  }[];
}

const rules = lazy(() =>
  readRules<StatusRules>('post-status').rules.map(rule => ({
    status: rule.status,
    behindName: rule.behindName ?? false,
    before: rule.before === undefined ? null : new RegExp(`(?:${rule.before})$`, 'u'),
    after: rule.after === undefined ? null : new RegExp(`^(?:${rule.after})`, 'u'),
  })),
);

const REACH = 160;

/** What the words around a list say about it: 拟任, 曾任, 人选 (data/rules/post-status.json). */
export const statusOf = (text: string, sentenceStart: number, holding: Holding): PostStatus => {
  if (holding.status !== 'current') return holding.status;
  const {person} = holding;
  const list = holding.behind ?? holding.list;
  const from = Math.max(sentenceStart, list.start - REACH);
  const before = text.slice(from, list.start);
  const isBefore = person.end <= list.start;
  const behind = isBefore ? text.slice(Math.max(from, person.end), list.start) : before;
  const after = text.slice(list.end, list.end + 16);
  const found = rules().find(
    rule =>
      (rule.before === null || rule.before.test(rule.behindName ? behind : before)) &&
      (rule.after === null || rule.after.test(after)),
  );
  return found?.status ?? holding.status;
};
