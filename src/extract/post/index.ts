import type {Sentence} from '../../article/article';
import {byPosition, overlaps, spansWithin, type Span} from '../../article/span';
import type {PartialDate} from '../claim';
import type {Document, Mention} from '../document';
import {findSpacedTitles, findTitles, type Title} from '../title/find';
import {bodiesOfSentence, type ListBodies, type Surroundings} from './body/bodies-of-sentence';
import type {PostBody} from './body/body';
import {outermost} from '../outermost';
import {bodyContextOf} from './body/body-context';
import {captionAfter} from './layout/caption';
import {settleCareers} from './time/career';
import {linkChain} from './holder/chain';
import {changeOf} from './time/change';
import {bodyBeforeName, isLeaderAddressed} from './holder/before-name';
import {byColumns, columnsAfter, ofTable, type Columns} from './layout/columns';
import {mediumOf} from './body/credit';
import {employerAfter} from './body/employer';
import {isAside, withFullNames} from './holder/holders';
import {headingAfter, underHeading, type Heading} from './layout/heading';
import {deadPersons} from './time/life';
import {linkPosts, type Holding} from './holder/link';
import type {Post} from './post';
import {withoutRepeats} from './repeats';
import {groupSlots} from './list';
import {bodiesAfter, NO_BODIES, type RosterBodies} from './layout/roster-bodies';
import {NO_ROSTER, readRosterLine, type RosterState} from './layout/roster';
import {groupPersons, shapeOf, type Shape} from './shape';
import {withSharedOffices} from './body/several-bodies';
import {findSlots} from './slot';
import {splitLists} from './split';
import {statusOf} from './time/status';
import {calendarOf, hasEnded, tenureOf} from './time/tenure';
import {dominantPerson, linkSubject, subjectAfter} from './holder/subject';

export type {Post} from './post';

interface State {
  readonly roster: RosterState;
  readonly above: RosterBodies;
  readonly subject: Mention | null;
  readonly antecedent: Mention | null;
  /** Where the subject works, as the sentences so far have told. */
  readonly employer: PostBody | null;
  readonly heading: Heading;
  readonly columns: Columns;
  /** The body that the line above the entries names. */
  readonly caption: PostBody | null;
}

/** The surest source is an office between its body and its name; each step away from that costs. */
const SOURCE: Readonly<Record<PostBody['source'], number>> = {
  touching: 1,
  list: 0.97,
  composed: 0.9,
  context: 0.65,
};
const NO_BODY = 0.85;

/** A post is as sure as its rule, its person, its body and the way that led to the body. */
const confidenceOf = ({confidence, person, slot}: Holding, body: PostBody | null): number =>
  confidence *
  person.confidence *
  (slot.body?.confidence ?? 1) *
  (body ? SOURCE[body.source] : NO_BODY);

const toPosts = (
  holdings: readonly Holding[],
  bodies: ListBodies,
  sentence: Span,
  {document, context, calendar}: Surroundings,
): Post[] => {
  return holdings.flatMap(holding => {
    const {list, slot} = holding;
    const isCredit = slot.headClass === 'credit' && !slot.body && !slot.part;
    const body = isCredit
      ? mediumOf(document, context, slot)
      : (ofTable(holding, context) ??
        bodyBeforeName(document.text, holding, context) ??
        (isLeaderAddressed(holding) ? null : bodies.get(list)?.[list.slots.indexOf(slot)]) ??
        null);
    const status = statusOf(document.text, sentence.start, holding);
    const change = changeOf(document.text, sentence.start, holding, status);
    const tenure = tenureOf(document.text, sentence, holding, status, calendar);
    const past = status === 'current' && hasEnded(tenure, calendar) ? 'former' : status;
    return [body, ...slot.others].map(each => ({
      person: holding.person,
      title: slot.title,
      body: each,
      status: change === 'removed' ? 'removed' : past,
      change,
      ...tenure,
      rule: holding.rule,
      confidence: confidenceOf(holding, each),
      evidence: holding.evidence,
    }));
  });
};

/** Titles that lie in no name; both lists are sorted. */
const titlesOutside = (text: string, outer: readonly Mention[]): Title[] => {
  const titles = [...findTitles(text), ...findSpacedTitles(text)].sort(byPosition);
  let next = 0;
  return titles.filter(title => {
    while ((outer[next]?.end ?? Infinity) <= title.start) next += 1;
    const mention = outer[next];
    return !mention || !overlaps(mention, title);
  });
};

const OPENING = /^[\s\u3000\d、.．（()）]*$/u;

/** Nothing but signs and numbers stands before a sentence's first name. */
const namesOpening = (document: Document, outer: readonly Mention[]): ReadonlySet<number> => {
  const persons = outer.filter(mention => mention.kind === 'person');
  let next = 0;
  return new Set(
    document.sentences
      .filter(({start, end}) => {
        while ((persons[next]?.start ?? Infinity) < start) next += 1;
        const first = persons[next]?.start ?? Infinity;
        return first < end && OPENING.test(document.text.slice(start, first));
      })
      .map(({index}) => index),
  );
};

/** A sentence that names somebody may speak of another body than the one before. */
const withoutNames = (employer: PostBody | null, persons: readonly Mention[]): PostBody | null =>
  persons.length === 0 ? employer : null;

const isOnlyOf = (subject: Mention | null, holdings: readonly Holding[]): boolean =>
  holdings.every(({person}) => person.name === subject?.name);

/** The article as all its sentences are read. */
interface Reading extends Surroundings {
  readonly outer: readonly Mention[];
  readonly titles: readonly Title[];
  readonly dominant: Mention | null;
  readonly opening: ReadonlySet<number>;
}

const readingOf = (document: Document, dates: readonly PartialDate[]): Reading => {
  const outer = withFullNames(outermost(document.mentions)).filter(({kind}) => kind !== 'title');
  return {
    document,
    context: bodyContextOf(document),
    calendar: calendarOf(document, dates),
    outer,
    titles: titlesOutside(document.text, outer),
    dominant: dominantPerson(outer),
    opening: namesOpening(document, outer),
  };
};

const byOffice = (a: Holding, b: Holding): number => a.slot.start - b.slot.start;

interface SentenceShape {
  readonly shape: Shape;
  readonly mentions: readonly Mention[];
  readonly persons: readonly Mention[];
}

const shapeOfSentence = ({document, outer, titles}: Reading, sentence: Sentence): SentenceShape => {
  const {text} = document;
  const mentions = spansWithin(outer, sentence);
  const persons = mentions.filter(mention => mention.kind === 'person' && !isAside(text, mention));
  const found = findSlots(text, sentence, mentions, spansWithin(titles, sentence));
  const slots = withSharedOffices(text, found, mentions);
  const lists = splitLists(text, groupSlots(text, slots), persons);
  return {
    shape: shapeOf(text, sentence, groupPersons(text, persons, lists), lists),
    mentions,
    persons,
  };
};

interface Read {
  readonly posts: readonly Post[];
  readonly state: State;
}

const readSentence = (sentence: Sentence, state: State, reading: Reading): Read => {
  const {document, context} = reading;
  const {text} = document;
  const {shape, mentions, persons} = shapeOfSentence(reading, sentence);
  const subject = subjectAfter(shape, state.subject) ?? reading.dominant;
  const roster = readRosterLine(shape, state.roster, reading.opening.has(sentence.index + 1));
  const linked = roster.done ? roster.holdings : linkPosts(shape, state.antecedent);
  const taken = new Set(linked.map(holding => holding.list));
  // 云帆，县长，历任 …: a line of a roster that goes on as a CV.
  const holder = roster.done ? (linked[0]?.person ?? null) : subject;
  const ofSubject = holder ? linkSubject(shape, holder, taken) : [];
  const heading = headingAfter(shape, state.heading);
  const columns = columnsAfter(shape, state.columns, sentence.start);
  const told = [...linked, ...ofSubject];
  const chained = linkChain(shape, told);
  const all = chained.length > 0 ? [...told, ...chained].sort(byOffice) : told;
  const headed = underHeading(all, shape, heading);
  const holdings = byColumns(text, headed, columns);
  const isCareer = !roster.done && isOnlyOf(subject, holdings);
  const known = isCareer && subject?.name === state.subject?.name ? state.employer : null;
  const employer = withoutNames(known, persons);
  const bodies = bodiesOfSentence(
    holdings,
    sentence,
    state.above,
    {employer, ofSubject: isCareer, caption: state.caption},
    reading,
  );
  return {
    posts: toPosts(holdings, bodies, sentence, reading),
    state: {
      roster: roster.state,
      above: bodiesAfter(state.above, sentence.index, holdings, bodies),
      subject,
      antecedent: persons.at(-1) ?? state.antecedent,
      employer: isCareer
        ? employerAfter(known, holdings, bodies, {text, sentence, context})
        : state.employer,
      heading,
      columns,
      caption: captionAfter(text, sentence, shape, mentions, state.caption),
    },
  };
};

const AT_FIRST: State = {
  roster: NO_ROSTER,
  above: NO_BODIES,
  subject: null,
  antecedent: null,
  employer: null,
  heading: null,
  columns: null,
  caption: null,
};

/** Every post that the article gives a person. */
export const findPosts = (document: Document, dates: readonly PartialDate[]): Post[] => {
  const reading = readingOf(document, dates);
  const posts: Post[] = [];
  let state = AT_FIRST;
  for (const sentence of document.sentences) {
    const read = readSentence(sentence, state, reading);
    posts.push(...read.posts);
    state = read.state;
  }
  const dead = deadPersons(document, reading.outer, reading.dominant);
  return withoutRepeats(settleCareers(posts, dead, document, dates));
};
