/** The parts that a report of an article and one of a body share; each returns Markdown. */
import {relationWord, type TreeNode} from './body-tree';
import type {ReportedFact, Thing} from './fact';
import {groupBy} from './group';
import {escape, section, table} from './markdown';
import type {HeldPost} from './posts';
import type {References} from './references';
import {gatheredByObject} from './things-of';

const KIND_WORDS: Readonly<Record<string, string>> = {
  party_org: 'Party organisation',
  district_or_region: 'district or region',
};

/** `party_org` as a reader says it; empty for the kind `other`, which says nothing. */
export const kindWord = (kind: string | null): string =>
  kind === null || kind === 'other' ? '' : (KIND_WORDS[kind] ?? kind);

export const peopleSection = (posts: readonly HeldPost[], {marks}: References): string[] =>
  posts.length === 0
    ? []
    : section(
        'People and posts',
        table(
          ['Person', 'Post', 'Body', 'Status', 'Since', 'Until', 'As of', 'Proof'],
          posts.map(({person, title, body, status, since, until, asOf, fact}) => [
            ...[person.name, title, body?.name, status, since, until, asOf].map(text =>
              escape(text ?? ''),
            ),
            marks(fact),
          ]),
        ),
      );

const treeItem = ({body, relation, fact}: TreeNode, {marks}: References): string => {
  const note = [kindWord(body.kind), relation === null ? '' : relationWord(relation)]
    .filter((word, index, words) => word !== '' && words.indexOf(word) === index)
    .join(', ');
  return `${escape(body.name)}${note === '' ? '' : ` (${note})`}${fact === null ? '' : ` ${marks(fact)}`}`;
};

const treeList = (node: TreeNode, refs: References, indent = ''): string[] => [
  `${indent}- ${treeItem(node, refs)}`,
  ...node.children.flatMap(child => treeList(child, refs, `${indent}  `)),
];

export const treeSection = (forest: readonly TreeNode[], refs: References): string[] =>
  section('Bodies', forest.flatMap(node => treeList(node, refs)).join('\n'));

const EVENT_ROLES: readonly (readonly [relation: string, words: string])[] = [
  ['ORGANIZED', 'Organised by'],
  ['ATTENDED', 'Attended by'],
  ['VISITED', 'Visited by'],
];

const eventItem = (event: Thing, facts: readonly ReportedFact[], {marks}: References): string[] => {
  const date = facts.find(({date}) => date !== null)?.date;
  const roles = EVENT_ROLES.flatMap(([relation, words]) => {
    const who = facts.filter(fact => fact.relation === relation);
    return who.length === 0
      ? []
      : [
          `  - ${words} ${who.map(fact => `${escape(fact.subject.name)} ${marks(fact)}`).join(', ')}`,
        ];
  });
  const places = facts.filter(fact => fact.relation === 'LOCATED_IN');
  return [
    `- ${escape(event.name)}${date == null ? '' : `, ${escape(date)}`}`,
    ...roles,
    ...places.map(fact => `  - At ${escape(fact.object.name)} ${marks(fact)}`),
  ];
};

/** An event stands as object (ORGANIZED) or as subject (LOCATED_IN). */
export const eventsSection = (facts: readonly ReportedFact[], refs: References): string[] => {
  const eventOf = ({subject, object}: ReportedFact): Thing | undefined =>
    [object, subject].find(({label}) => label === 'Event');
  const ofEvents = facts.filter(fact => eventOf(fact) !== undefined);
  const items = [...groupBy(ofEvents, fact => eventOf(fact)?.id)].flatMap(([, group]) => {
    const event = group[0] && eventOf(group[0]);
    return event === undefined ? [] : eventItem(event, group, refs);
  });
  return section('Events', items.join('\n'));
};

const THINGS: readonly (readonly [label: string, title: string])[] = [
  ['Honour', 'Honours'],
  ['Initiative', 'Brands, methods and projects'],
  ['Figure', 'Figures'],
  ['Statement', 'Statements'],
];

/** Honours, initiatives, figures and statements: the thing, and whose it is. */
export const thingSections = (facts: readonly ReportedFact[], {marks}: References): string[] =>
  THINGS.flatMap(([label, title]) =>
    section(
      title,
      gatheredByObject(facts, label)
        .map(
          ({thing, facts: about}) =>
            `- ${escape(thing.name)}: ${about
              .map(fact => `${escape(fact.subject.name)} ${marks(fact)}`)
              .join(', ')}`,
        )
        .join('\n'),
    ),
  );

/** Visits to bodies and places; those to events stand with the event. */
export const visitsSection = (facts: readonly ReportedFact[], {marks}: References): string[] =>
  section(
    'Visits',
    facts
      .filter(({relation, object}) => relation === 'VISITED' && object.label !== 'Event')
      .map(
        fact => `- ${escape(fact.subject.name)} visited ${escape(fact.object.name)} ${marks(fact)}`,
      )
      .join('\n'),
  );
