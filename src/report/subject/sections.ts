/** The parts that reports of several subjects share; each is empty where there is nothing to say. */
import {relationWord, type TreeNode} from '../body-tree';
import type {Line, Section, TreeItem} from '../document';
import type {ReportedFact, Thing} from '../fact';
import {groupBy} from '../group';
import {relationshipWord} from '../model-words';
import {gatheredByObject} from '../things-of';
import {BRACKETS, type Word} from '../words';
import {cited, plain, proof, section, table, type Context} from './context';
import {kindNote} from './posts';

const treeItem = (node: TreeNode, context: Context): TreeItem => {
  const {body, relation, fact, children} = node;
  const {lang} = context;
  const [open, close] = BRACKETS[lang];
  const note = kindNote(body.kind, relation === null ? '' : relationWord(relation, lang), lang);
  const text = `${body.name}${note === '' ? '' : `${open}${note}${close}`}`;
  return {
    line: [cited(text, fact === null ? [] : [fact], context)],
    children: children.map(child => treeItem(child, context)),
  };
};

export const treeSection = (
  title: string,
  forest: readonly TreeNode[],
  context: Context,
): Section[] =>
  section(
    title,
    forest.length === 0 ? [] : [{kind: 'tree', roots: forest.map(node => treeItem(node, context))}],
  );

/** An event stands as object (ORGANIZED) or as subject (LOCATED_IN). */
export const eventOf = ({subject, object}: ReportedFact): Thing | undefined =>
  [object, subject].find(({label}) => label === 'Event');

const factsOfEvents = (facts: readonly ReportedFact[]): [Thing, readonly ReportedFact[]][] =>
  [
    ...groupBy(
      facts.filter(fact => eventOf(fact) !== undefined),
      fact => eventOf(fact)?.id,
    ),
  ].flatMap(([, group]): [Thing, readonly ReportedFact[]][] => {
    const event = group[0] && eventOf(group[0]);
    return event === undefined ? [] : [[event, group]];
  });

const dateOf = (facts: readonly ReportedFact[]): string | null =>
  facts.find(({date}) => date !== null)?.date ?? null;

/** The later first, undated ones last. */
const byDate = (
  [, a]: readonly [Thing, readonly ReportedFact[]],
  [, b]: readonly [Thing, readonly ReportedFact[]],
): number => {
  const [one, other] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
};

export const eventsSection = (facts: readonly ReportedFact[], context: Context): Section[] => {
  const names = (
    group: readonly ReportedFact[],
    relation: string,
    end: 'subject' | 'object',
  ): Line =>
    group
      .filter(fact => fact.relation === relation)
      .map(fact => cited(fact[end].name, [fact], context));
  return section(
    context.word('events'),
    table(
      ['event', 'date', 'organisedBy', 'attendedBy', 'visitedBy', 'place'],
      factsOfEvents(facts)
        .toSorted(byDate)
        .map(([event, group]) => [
          plain(event.name),
          plain(dateOf(group)),
          names(group, 'ORGANIZED', 'subject'),
          names(group, 'ATTENDED', 'subject'),
          names(group, 'VISITED', 'subject'),
          names(group, 'LOCATED_IN', 'object'),
        ]),
      context,
    ),
  );
};

/** Visits to bodies and places; those to events stand with the event. */
export const visitsSection = (facts: readonly ReportedFact[], context: Context): Section[] =>
  section(
    context.word('visits'),
    table(
      ['who', 'visited', 'date', 'proof'],
      facts
        .filter(({relation, object}) => relation === 'VISITED' && object.label !== 'Event')
        .map(fact => [
          plain(fact.subject.name),
          plain(fact.object.name),
          plain(fact.date),
          proof([fact], context),
        ]),
      context,
    ),
  );

interface ThingKind {
  readonly label: string;
  readonly title: Word;
  readonly columns: readonly [what: Word, date: Word, whose: Word];
}

const THINGS: readonly ThingKind[] = [
  {label: 'Honour', title: 'honours', columns: ['what', 'date', 'whose']},
  {label: 'Initiative', title: 'initiatives', columns: ['what', 'date', 'whose']},
  {label: 'Figure', title: 'figures', columns: ['what', 'date', 'whose']},
  {label: 'Statement', title: 'statements', columns: ['words', 'date', 'speaker']},
];

/** Honours, initiatives, figures and statements: the thing, and whose it is. */
export const thingSections = (facts: readonly ReportedFact[], context: Context): Section[] =>
  THINGS.flatMap(({label, title, columns}) =>
    section(
      context.word(title),
      table(
        columns,
        gatheredByObject(facts, label).map(({thing, facts: about}) => [
          plain(thing.name),
          plain(dateOf(about)),
          about.map(fact => cited(fact.subject.name, [fact], context)),
        ]),
        context,
      ),
    ),
  );

/** A row a fact: whatever the relation, each can be shown so. */
export const factTable = (
  title: string,
  facts: readonly ReportedFact[],
  context: Context,
): Section[] =>
  section(
    title,
    table(
      ['from', 'relation', 'post', 'to', 'since', 'until', 'proof'],
      facts.map(fact => [
        plain(fact.subject.name),
        plain(relationshipWord(fact.relation, context.lang)),
        plain(fact.title),
        plain(fact.object.name),
        plain(fact.date),
        plain(fact.until),
        proof([fact], context),
      ]),
      context,
    ),
  );

/** What no section before has cited, so that nothing of the graph is left out. */
export const otherSection = (facts: readonly ReportedFact[], context: Context): Section[] =>
  factTable(
    context.word('otherFacts'),
    facts.filter(fact => !context.refs.isCited(fact)),
    context,
  );
