import type {Sentence} from '../../article/article';
import {contains} from '../../article/span';
import {mentionsIn} from '../by-sentence';
import {clauseStart, marksOf} from '../clause';
import type {Document, Mention} from '../document';
import {keptWith} from '../kept-with';
import {isOfOffice} from '../title/office';

const isNamed = ({kind}: Mention): boolean =>
  kind === 'person' || kind === 'body' || kind === 'area';

/** Named persons and bodies of a sentence, outermost only. */
const namedIn = (document: Document, sentence: Sentence): Mention[] => {
  const inside = mentionsIn(document, sentence).filter(isNamed);
  return inside.filter(
    mention => !inside.some(other => other !== mention && contains(other, mention)),
  );
};

/** 被市委|授予: who gives stands between 被 and the verb. */
const givers = (text: string, sentence: Sentence, verb: number): number => {
  const at = text.slice(sentence.start, verb).search(/被(?:[^，,。；;被]*)$/u);
  return at < 0 ? verb : sentence.start + at;
};

const CLAUSE_MARKS = marksOf('，,。；;：:\n');

/** Of a clause: its persons, or without any the first of its bodies and what is joined to it. */
const subjects = (text: string, clause: readonly Mention[]): Mention[] => {
  const persons = clause.filter(({kind}) => kind === 'person');
  if (persons.length > 0) return persons;
  const bodies = clause.filter(({kind}) => kind === 'body');
  const [first] = bodies.length > 0 ? bodies : clause;
  if (!first) return [];
  const joined = bodies.filter(
    body => body.start > first.start && /^[、和与]+$/u.test(text.slice(first.end, body.start)),
  );
  return [first, ...joined];
};

/** Who has the honour that stands behind a verb. */
export const before = (document: Document, sentence: Sentence, verb: number): Mention[] => {
  const {text} = document;
  const limit = givers(text, sentence, verb);
  const named = namedIn(document, sentence).filter(({end}) => end <= limit);
  const head = text.slice(sentence.start, limit);
  const clause = clauseStart(text, sentence.start, limit, CLAUSE_MARKS);
  const inClause = subjects(
    text,
    named.filter(({start}) => start >= clause),
  );
  if (inClause.length > 0) return inClause;
  const short = /该([一-龥]{1,2}?)(?=被|于|先后|荣|获|曾)/u.exec(head)?.[1];
  const meant =
    short === undefined
      ? undefined
      : document.mentions.findLast(({end, name}) => end <= clause && name.endsWith(short));
  const last =
    meant ??
    named.findLast(({kind}) => kind === 'person') ??
    named.findLast(mention => mention.kind === 'body' && !isOfOffice(text, mention));
  return last ? [last] : [];
};

/** In a biography one is named more often than any other. */
const MORE_THAN_OTHERS = 1.5;

/** Mentions of whom a biography is about; none in other articles. */
const namesOfTopic = keptWith((mentions: readonly Mention[], kind: Mention['kind']): Mention[] => {
  const counts = new Map<string, number>();
  const persons = mentions.filter(mention => mention.kind === kind);
  for (const {name} of persons) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < MORE_THAN_OTHERS * (second?.[1] ?? 0)) return [];
  return persons.filter(({name}) => name === best[0]);
});

/** Whom a biography is about. */
export const topicOf = ({mentions}: Document, place: number): Mention[] => {
  const topic = namesOfTopic(mentions, 'person').findLast(({start}) => start < place);
  return topic ? [topic] : [];
};

/** Who has the honour that stands before: 荣获…称号的某某, …获得者某某. */
export const behind = (
  document: Document,
  sentence: Sentence,
  end: number,
  isCollective: boolean,
): Mention[] => {
  const named = namedIn(document, sentence).filter(({start}) => start >= end);
  const wanted = named.find(({kind}) => (kind === 'person') !== isCollective) ?? named[0];
  return wanted ? [wanted] : [];
};

/** 为某某颁发, 颁给某某, 授予某某等4名同志: between the verb and the honour. */
export const between = (
  document: Document,
  sentence: Sentence,
  start: number,
  end: number,
): Mention[] =>
  subjects(
    document.text,
    namedIn(document, sentence).filter(mention => mention.start >= start && mention.end <= end),
  );
