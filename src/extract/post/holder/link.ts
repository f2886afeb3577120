import type {PostStatus} from '../../../article/facts';
import type {Span} from '../../../article/span';
import {lazy, readRules} from '../../../lexicon/word-list';
import type {Mention} from '../../document';
import type {PostList} from '../list';
import {LIST_SIGN, PERSON_SIGN, type Shape} from '../shape';
import type {Slot} from '../slot';

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
  /** Of an office in the committee whose list this is: where the head of the table stands. */
  readonly committeeAt?: number;
  /** The list of the same person that this one goes on behind, whose verb goes for both. */
  readonly behind?: PostList;
  /** From the first to the last word that shows it. */
  readonly evidence: Span;
}

/** Every office of a list, held by one person. */
export const holdAll = (
  person: Mention,
  list: PostList,
  told: Pick<Holding, 'rule' | 'confidence' | 'evidence'>,
): Holding[] =>
  list.slots.map(slot => ({
    person,
    slot,
    list,
    status: slot.former ? 'former' : 'current',
    change: null,
    ...told,
  }));

/** Who of several persons holds which post of a list. */
type Holders = 'each' | 'first' | 'last' | 'pairs' | 'antecedent';

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

const AFTER_NAME =
  '(?:[（(][^（）()]{1,40}[）)])?(?:同志|先生|女士|等)?(?:\\d{1,2}[名位人])?(?:同志)?';

/** 云帆是|山岚之女: who is named to say whose kin the subject is holds none of its posts. */
const KIN =
  '[之的](?:[长次幼独]?[女子]|女儿|儿子|妻子?|丈夫|夫人|父亲?|母亲?|弟弟?|妹妹?|兄长?|哥哥|姐姐?|孙女?|外甥|配偶)';
const IS_KIN = new RegExp(`^${KIN}`, 'u');

const compile = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('{K}', `(?:[，,]?[是系为]{P}${KIN})?`)
      .replaceAll('{P}', PERSON_SIGN)
      .replaceAll('{A}', AFTER_NAME)
      .replaceAll('{L}', LIST_SIGN),
    'du',
  );

const rules = lazy(() =>
  readRules<{readonly rules: readonly LinkRule[]}>('post-links').rules.map(rule => {
    const [before = '', after = ''] = rule.pattern.split('{list}');
    return {
      ...rule,
      side: before.includes('<person>') ? 'before' : after.includes('<person>') ? 'after' : null,
      before: before === '' ? null : compile(`(?:${before})$`),
      after: after === '' ? null : compile(`^(?:${after})`),
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

/** 分别任会长、秘书长: name by name, when there are as many offices. */
const pairs = (link: Link): Holding[] =>
  link.persons.length === link.list.slots.length
    ? link.persons.flatMap((person, index) => {
        const slot = link.list.slots[index];
        return slot ? [holding(link, person, slot)] : [];
      })
    : [];

const PLURAL = /(?:成员|委员|常委)$/u;

/** 党组成员、副局长甲、乙: offices that many have at once are everybody's. */
const isShared = (slots: readonly Slot[]): boolean =>
  (slots.at(-1)?.title.startsWith('副') ?? false) &&
  slots.slice(0, -1).every(slot => PLURAL.test(slot.title));

/** 副主任甲、乙: the first holds the whole list, the others its last post. */
const spread = (link: Link): Holding[] => {
  const {persons, list, rule} = link;
  if (rule.holders === 'pairs') return pairs(link);
  const [first, ...others] = rule.holders === 'last' ? persons.slice(-1) : persons;
  if (!first) return [];
  const last = list.slots.at(-1);
  const rest = rule.holders === 'first' && last && !isShared(list.slots) ? [last] : list.slots;
  return [
    ...list.slots.map(slot => holding(link, first, slot)),
    ...others.flatMap(person => rest.map(slot => holding(link, person, slot))),
  ];
};

/** How far from a list its holder may stand, in characters; keeps the work linear in the text. */
const REACH = 200;

type CompiledRule = ReturnType<typeof rules>[number];

/** What stands around the list at `at`. */
interface Sides {
  readonly at: number;
  /** Where `before` begins. */
  readonly from: number;
  readonly before: string;
  readonly after: string;
  /** Sides that hold a person; rules that name one look there only. */
  readonly named: ReadonlySet<string | null>;
}

const sidesOf = (shape: string, at: number): Sides => {
  const from = Math.max(0, at - REACH);
  const before = shape.slice(from, at);
  const after = shape.slice(at + 1, at + 1 + REACH);
  const named = new Set<string | null>([null]);
  if (before.includes(PERSON_SIGN)) named.add('before');
  if (after.includes(PERSON_SIGN)) named.add('after');
  return {at, from, before, after, named};
};

/** Places [from, to) of the person signs that a rule finds for the list; empty for the antecedent, null when it does not fit. */
const holderPlaces = (
  {at, from, named, before: wordsBefore, after: wordsAfter}: Sides,
  rule: CompiledRule,
): readonly [number, number] | null => {
  if (!named.has(rule.side)) return null;
  // what stands behind is read at one place, what stands before is looked for
  const after = rule.after?.exec(wordsAfter);
  if (after === null) return null;
  const before = rule.before?.exec(wordsBefore);
  if (before === null) return null;
  const left = before?.indices?.groups?.person;
  const right = after?.indices?.groups?.person;
  if (left) return [from + left[0], from + left[1]];
  return right ? [at + 1 + right[0], at + 1 + right[1]] : [0, 0];
};

const lastPersonBefore = (shape: Shape, at: number): Mention | null =>
  [...shape.groups]
    .findLast(([place]) => place < at && !IS_KIN.test(shape.text.slice(place + 1, place + 8)))?.[1]
    .persons.at(-1) ?? null;

/** The holders of a sentence's lists by the rules of data/rules/post-links.json. */
export const linkPosts = (shape: Shape, antecedent: Mention | null): Holding[] => {
  if (shape.lists.size === 0) return [];
  const taken = new Set<PostList>();
  const holdings: Holding[] = [];
  const lists = [...shape.lists].map(([at, list]) => ({list, sides: sidesOf(shape.text, at)}));
  for (const rule of rules()) {
    for (const {list, sides} of lists) {
      if (taken.has(list)) continue;
      const places = holderPlaces(sides, rule);
      if (places === null) continue;
      const groups = [...shape.groups].filter(([place]) => place >= places[0] && place < places[1]);
      const group = groups[0]?.[1] ?? null;
      const known = lastPersonBefore(shape, sides.at) ?? antecedent;
      const named = groups.flatMap(([, {persons}]) => persons);
      const persons = named.length > 0 ? named : known ? [known] : [];
      if (persons.length === 0) continue;
      taken.add(list);
      holdings.push(...spread({list, persons, group, rule}));
    }
  }
  return holdings.sort((a, b) => a.slot.start - b.slot.start || a.person.start - b.person.start);
};
