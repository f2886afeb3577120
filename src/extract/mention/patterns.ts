import {lazy, readRules} from '../../lexicon/word-list';
import type {Mention} from '../document';
import {mentionAt} from './tagged';

interface MentionPattern {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'area';
  readonly pattern: string;
  readonly confidence: number;
}

const NAME =
  '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]{1,3}\\p{Script=Han}|\\p{Script=Han}{1,6}(?:[·•]\\p{Script=Han}{1,8}){1,3})';

const patterns = lazy(() =>
  readRules<{readonly patterns: readonly MentionPattern[]}>('mention-patterns').patterns.map(
    rule => ({
      ...rule,
      regex: new RegExp(rule.pattern.replaceAll('{N}', NAME), 'dgu'),
    }),
  ),
);

/** Mentions by data/rules/mention-patterns.json. */
export const patternMentions = (text: string): Mention[] =>
  patterns().flatMap(rule =>
    [...text.matchAll(rule.regex)].flatMap(match => {
      const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
      return end > start
        ? [mentionAt(text, {start, end}, rule.kind, rule.name, rule.confidence)]
        : [];
    }),
  );
