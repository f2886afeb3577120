import {lazy, readRules} from '../../lexicon/word-list';
import type {Mention} from '../document';

interface NotPart {
  readonly name: string;
  /** Types of the parent, joined by |. */
  readonly parent?: string;
  /** How the parent's name ends. */
  readonly ends?: string;
  readonly rest: string;
  /** Rests that are parts all the same. */
  readonly but?: string;
}

const rules = lazy(() =>
  readRules<{readonly notParts: readonly NotPart[]}>('name-parts').notParts.map(rule => ({
    parent: rule.parent?.split('|') ?? null,
    ends: rule.ends === undefined ? null : new RegExp(rule.ends, 'u'),
    rest: new RegExp(rule.rest, 'u'),
    but: rule.but === undefined ? null : new RegExp(rule.but, 'u'),
  })),
);

/** Whether a name that goes on with `rest` behind its parent's is that of a part (data/rules/name-parts.json). */
export const isPart = (parent: Mention, rest: string): boolean =>
  !rules().some(
    rule =>
      (rule.parent?.includes(parent.type ?? 'other') ?? true) &&
      (rule.ends?.test(parent.name) ?? true) &&
      rule.rest.test(rest) &&
      !(rule.but?.test(rest) ?? false),
  );
