import type {Mention} from '../document';
import {findTitles} from '../title/find';
import {personContext} from './person-context';
import {mentionAt} from './tagged';

/** Foreign names in Latin letters: two to four capitalised words (Anna Berg), so no brand or acronym. */
const LATIN_NAME = /^[A-Z][\p{Ll}'’.-]*(?:\s+(?:[a-z]{1,4}\s+)?[A-Z][\p{Ll}'’.-]*){1,3}$/u;
const HAS_LATIN = /[A-Za-z]/u;

const isLatinBrand = (surface: string): boolean =>
  HAS_LATIN.test(surface) && !LATIN_NAME.test(surface);

/** 《云帆》 is a book or film. */
const isTitleOfWork = (text: string, {start, end}: Mention): boolean =>
  text[start - 1] === '《' && text[end] === '》';

/** 任免, 云大夫: words for offices and people in general name nobody. */
const isNoName = (name: string): boolean =>
  personContext().notNames.test(name) || personContext().calling.test(name);

/** What firms' names begin with: 云帆 of 云帆集团. */
const firmStarts = (mentions: readonly Mention[]): ReadonlySet<string> => {
  const {firm} = personContext();
  const starts = new Set<string>();
  for (const {kind, name} of mentions)
    for (let length = 2; length <= 4 && kind === 'body'; length += 1)
      if (firm.test(name.slice(length))) starts.add(name.slice(0, length));
  return starts;
};

/** Persons' names that are a firm's in this article: no title stands beside any of them. */
const firmNames = (text: string, mentions: readonly Mention[]): ReadonlySet<string> => {
  const starts = firmStarts(mentions);
  const doubtful = mentions.filter(({kind, name}) => kind === 'person' && starts.has(name));
  if (doubtful.length === 0) return new Set();
  const beside = new Set(findTitles(text).flatMap(({start, end}) => [start, end]));
  const people = doubtful.filter(({start, end}) => beside.has(start) || beside.has(end));
  const sure = new Set(people.map(({name}) => name));
  return new Set(doubtful.map(({name}) => name).filter(name => !sure.has(name)));
};

const withoutTrailing = (text: string, mention: Mention): Mention => {
  const surface = text.slice(mention.start, mention.end);
  const match = personContext().trailing.exec(surface);
  return match
    ? mentionAt(
        text,
        {start: mention.start, end: mention.start + match.index},
        'person',
        mention.rule,
        mention.confidence,
      )
    : mention;
};

/** Persons that are none (a theory named after one, a brand, a film) are dropped, ends set right. */
export const truePersons = (text: string, mentions: readonly Mention[]): Mention[] => {
  const firms = firmNames(text, mentions);
  return mentions.flatMap(mention => {
    if (mention.kind !== 'person') return [mention];
    const person = withoutTrailing(text, mention);
    const isThing = personContext().notPersonBefore.test(text.slice(person.end, person.end + 8));
    return isThing ||
      isNoName(person.name) ||
      firms.has(person.name) ||
      isTitleOfWork(text, person) ||
      isLatinBrand(text.slice(person.start, person.end))
      ? []
      : [person];
  });
};
