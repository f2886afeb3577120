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

/** Names that stand somewhere as the beginning of a firm's: 云帆 of 云帆集团, when no title is near. */
const firmNames = (text: string, mentions: readonly Mention[]): ReadonlySet<string> => {
  const {firm} = personContext();
  const beside = new Set(findTitles(text).flatMap(({start, end}) => [start, end]));
  const firms = new Set<string>();
  for (const body of mentions)
    for (let length = 2; length <= 4 && body.kind === 'body'; length += 1)
      if (firm.test(body.name.slice(length))) firms.add(body.name.slice(0, length));
  for (const {kind, name, start, end} of mentions)
    if (kind === 'person' && (beside.has(start) || beside.has(end))) firms.delete(name);
  return firms;
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
