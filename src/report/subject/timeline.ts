/** What is dated, in the order of the dates. */
import type {Moment, Section} from '../document';
import type {ReportedFact} from '../fact';
import {groupBy} from '../group';
import {heldPosts, type HeldPost} from '../posts';
import {COLON, type Word} from '../words';
import {cited, section, type Context} from './context';
import {postName} from './posts';
import {eventOf} from './sections';

type PostWord = Extract<Word, 'begins' | 'ends' | 'named'>;

/** A post whose days no text gives stands at the day it was reported on. */
const datesOf = ({status, since, until, asOf}: HeldPost): [PostWord, string | null][] => [
  ['begins', since],
  ['ends', until],
  ['named', since === null && until === null && status === 'current' ? asOf : null],
];

const postMoments = (post: HeldPost, context: Context): Moment[] =>
  datesOf(post).flatMap(([word, date]) => {
    const {person, fact} = post;
    const text = context.word(word, {person: person.name, post: postName(post, context.lang)});
    return date === null ? [] : [{date, line: [cited(text, [fact], context)]}];
  });

const eventMoments = (facts: readonly ReportedFact[], context: Context): Moment[] =>
  [
    ...groupBy(
      facts.filter(fact => fact.date !== null && eventOf(fact) !== undefined),
      fact => eventOf(fact)?.id,
    ),
  ].flatMap(([, group]) => {
    const [first] = group;
    const name = first && eventOf(first)?.name;
    return first?.date == null || name === undefined
      ? []
      : [{date: first.date, line: [cited(name, [first], context)]}];
  });

const honourMoments = (facts: readonly ReportedFact[], context: Context): Moment[] =>
  facts.flatMap(fact => {
    const {relation, date, subject, object} = fact;
    const text = `${subject.name}${COLON[context.lang]}${object.name}`;
    return relation === 'AWARDED' && date !== null
      ? [{date, line: [cited(text, [fact], context)]}]
      : [];
  });

export const timelineSection = (facts: readonly ReportedFact[], context: Context): Section[] => {
  const moments = [
    ...heldPosts(facts).flatMap(post => postMoments(post, context)),
    ...eventMoments(facts, context),
    ...honourMoments(facts, context),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return section(
    context.word('timeline'),
    moments.length === 0 ? [] : [{kind: 'timeline', moments}],
  );
};
