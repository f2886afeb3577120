import type {Mention} from '../document';
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
export const truePersons = (text: string, mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap(mention => {
    if (mention.kind !== 'person') return [mention];
    const person = withoutTrailing(text, mention);
    const isThing = personContext().notPersonBefore.test(text.slice(person.end, person.end + 8));
    return isThing ||
      isTitleOfWork(text, person) ||
      isLatinBrand(text.slice(person.start, person.end))
      ? []
      : [person];
  });
