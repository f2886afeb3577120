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
  /** The persons that are named together with this one. */
  readonly group?: Span;
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
  readonly group: Span | null;
  readonly rule: LinkRule;
}

const AFTER_NAME = '(?:[（(][^（）()]{1,40}[）)])?(?:同志|先生|女士|等)?';

const compile = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('{P}', PERSON_SIGN)
      .replaceAll('{A}', AFTER_NAME)
      .replaceAll('{L}', LIST_SIGN),
    'du',
  );

const rules = lazy(() =>
  readRules<{readonly rules: readonly LinkRule[]}>('post-links').rules.map(rule => {
    // The last {L} is the list itself; one in a character class before it stands for other lists.
    const at = rule.pattern.search(/(?<!\[[^\]]*)\{L\}/u);
    return {
      ...rule,
      before: compile(`(?:${rule.pattern.slice(0, at)})$`),
      after: compile(`^(?:${rule.pattern.slice(at + 3)})`),
    };
  }),
);

const holding = (link: Link, person: Mention, slot: Slot): Holding => ({
  person,
  slot,
  list: link.list,
  ...(link.group && {group: link.group}),
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

/** How far from a list its holder may stand, in characters; keeps the work linear in the text. */
const REACH = 200;

type CompiledRule = ReturnType<typeof rules>[number];

/** Place of the person sign that a rule finds for the list at `at`; -1 for the antecedent, null when it does not fit. */
const holderPlace = (shape: string, at: number, rule: CompiledRule): number | null => {
  const from = Math.max(0, at - REACH);
  const before = rule.before.exec(shape.slice(from, at));
  if (!before) return null;
  const after = rule.after.exec(shape.slice(at + 1, at + 1 + REACH));
  if (!after) return null;
  const left = before.indices?.groups?.['person'];
  const right = after.indices?.groups?.['person'];
  if (left) return from + left[0];
  return right ? at + 1 + right[0] : -1;
};

const lastPersonBefore = (shape: Shape, at: number): Mention | null =>
  [...shape.groups]
    .filter(([place]) => place < at)
    .at(-1)?.[1]
    .persons.at(-1) ?? null;

/** The holders of a sentence's lists by the rules of data/rules/post-links.json. */
export const linkPosts = (shape: Shape, antecedent: Mention | null): Holding[] => {
  const taken = new Set<PostList>();
  const holdings: Holding[] = [];
  for (const rule of rules()) {
    for (const [at, list] of shape.lists) {
      if (taken.has(list)) continue;
      const place = holderPlace(shape.text, at, rule);
      if (place === null) continue;
      const group = shape.groups.get(place) ?? null;
      const known = lastPersonBefore(shape, at) ?? antecedent;
      const persons = group?.persons ?? (known ? [known] : []);
      if (persons.length === 0) continue;
      taken.add(list);
      holdings.push(...spread({list, persons, group, rule}));
    }
  }
  return holdings.sort((a, b) => a.slot.start - b.slot.start || a.person.start - b.person.start);
};
