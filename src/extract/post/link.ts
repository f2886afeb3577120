import type {PostStatus} from '../../article/facts';
import type {Span} from '../../article/span';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Mention} from '../document';
import type {PostList} from './list';
import {LIST_SIGN, PERSON_SIGN, type Shape} from './shape';
import type {Slot} from './slot';

/** A person and one office, found in one sentence. */
export interface Holding {
  readonly person: Mention;
  readonly slot: Slot;
  readonly list: PostList;
  readonly status: PostStatus;
  readonly change: 'appointed' | 'removed' | null;
  readonly rule: string;
  readonly confidence: number;
  /** From the first to the last word that shows it. */
  readonly evidence: Span;
}

/** Who of several persons holds which post of a list. */
type Holders = 'each' | 'first' | 'last' | 'antecedent';

interface LinkRule {
  readonly name: string;
  readonly pattern: string;
  readonly holders: Holders;
  readonly status: PostStatus;
  readonly change?: 'appointed' | 'removed';
  readonly confidence: number;
}

interface Link {
  readonly list: PostList;
  readonly persons: readonly Mention[];
  readonly rule: LinkRule;
}

const AFTER_NAME = '(?:[（(][^（）()]{1,40}[）)])?(?:同志|先生|女士|等)?';

const rules = lazy(() =>
  readRules<{readonly rules: readonly LinkRule[]}>('post-links').rules.map(rule => ({
    ...rule,
    regex: new RegExp(
      rule.pattern
        .replaceAll('{P}', PERSON_SIGN)
        .replaceAll('{L}', LIST_SIGN)
        .replaceAll('{A}', AFTER_NAME),
      'dgu',
    ),
  })),
);

const holding = (link: Link, person: Mention, slot: Slot): Holding => ({
  person,
  slot,
  list: link.list,
  status: slot.former && link.rule.status === 'current' ? 'former' : link.rule.status,
  change: link.rule.change ?? null,
  rule: link.rule.name,
  confidence: link.rule.confidence,
  evidence: {
    start: Math.min(person.start, link.list.start),
    end: Math.max(person.end, link.list.end),
  },
});

/** 副主任甲、乙: the first holds the whole list, the others its last post. */
const spread = (link: Link): Holding[] => {
  const {persons, list, rule} = link;
  const [first, ...others] = rule.holders === 'last' ? persons.slice(-1) : persons;
  if (!first) return [];
  const last = list.slots.at(-1);
  const rest = rule.holders === 'first' && last ? [last] : list.slots;
  return [
    ...list.slots.map(slot => holding(link, first, slot)),
    ...others.flatMap(person => rest.map(slot => holding(link, person, slot))),
  ];
};

/** The holders of a sentence's lists by the rules of data/rules/post-links.json; linear passes. */
export const linkPosts = (shape: Shape, antecedent: Mention | null): Holding[] => {
  const taken = new Set<PostList>();
  const holdings: Holding[] = [];
  for (const rule of rules()) {
    rule.regex.lastIndex = 0;
    for (let match = rule.regex.exec(shape.text); match; match = rule.regex.exec(shape.text)) {
      const places = match.indices?.groups;
      const list = shape.lists.get(places?.['list']?.[0] ?? -1);
      const group = shape.groups.get(places?.['person']?.[0] ?? -1);
      // The next match may begin at this one's last sign: 北岸县县长{P}，副县长{P}.
      rule.regex.lastIndex = Math.max(match.index + 1, match.index + match[0].length - 1);
      if (!list || taken.has(list)) continue;
      const before = [...shape.groups]
        .filter(([at]) => at < match.index)
        .at(-1)?.[1]
        .persons.at(-1);
      const persons =
        rule.holders === 'antecedent'
          ? [before ?? antecedent].filter(one => one !== null)
          : group?.persons;
      if (!persons || persons.length === 0) continue;
      taken.add(list);
      holdings.push(...spread({list, persons, rule}));
    }
  }
  return holdings.sort((a, b) => a.slot.start - b.slot.start || a.person.start - b.person.start);
};
