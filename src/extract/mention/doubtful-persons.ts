import type {Mention} from '../document';
import {findTitles} from '../title/find';
import {personContext} from './person-context';
import {looksLikeName} from './surname';

/** How sure the tagger must be of a short name, and of one without a surname, to be asked no more. */
const SURE = {surname: 0.75, none: 0.97, three: 0.9} as const;
const LONGEST = 3;
const WINDOW = 12;

const isAsked = (rule: string): boolean => rule === 'tagger' || rule === 'same-name';

const HAN = /^\p{Script=Han}+$/u;

/** 雪原, 雷达: names that may as well be words. */
const isDoubtful = ({rule, name, start, end, confidence}: Mention): boolean => {
  const isSpaced = end - start > name.length;
  if (!isAsked(rule) || isSpaced || !HAN.test(name) || name.length > LONGEST) return false;
  return looksLikeName(name)
    ? name.length === 2 && confidence < SURE.surname
    : confidence < (name.length === 2 ? SURE.none : SURE.three);
};

const isForeign = ({rule, name}: Mention): boolean =>
  isAsked(rule) && HAN.test(name) && name.length > 2 && !looksLikeName(name);

/** Beside each other in a list of people: 、 or blanks between them. */
const BETWEEN = /^(?:[、，,]?[\s\u3000]*|和|与|及)$/u;

/**
 * Persons without those that are words or places abroad by what stands beside them everywhere in the
 * article. `mentions` may overlap.
 */
export const withoutDoubtful = (text: string, mentions: readonly Mention[]): Mention[] => {
  const persons = mentions.filter(({kind}) => kind === 'person');
  if (!persons.some(person => isDoubtful(person) || isForeign(person))) return [...mentions];
  const {signs, abroad} = personContext();
  const titles = findTitles(text);
  const beside = new Set(titles.flatMap(({start, end}) => [start, end]));
  const sure = persons.filter(person => !isDoubtful(person));
  const ends = new Set(sure.flatMap(({end}) => [0, 1, 2, 3].map(gap => end + gap)));
  const starts = new Set(sure.flatMap(({start}) => [0, 1, 2, 3].map(gap => start - gap)));
  const before = ({start}: Mention): string => text.slice(Math.max(0, start - WINDOW), start);
  const after = ({end}: Mention): string => text.slice(end, end + WINDOW);
  const isListed = ({start, end}: Mention): boolean =>
    [1, 2, 3].some(
      gap =>
        (ends.has(start) && BETWEEN.test(text.slice(start - gap, start))) ||
        (starts.has(end) && BETWEEN.test(text.slice(end, end + gap))),
    );
  const gapBefore = (start: number): number =>
    start - (/[ \u3000\t]*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
  const hasTitle = ({start, end}: Mention): boolean =>
    beside.has(start) || beside.has(end) || beside.has(gapBefore(start));
  const people = new Set(
    persons
      .filter(
        person =>
          hasTitle(person) ||
          isListed(person) ||
          signs.before.test(before(person)) ||
          signs.after.test(after(person)),
      )
      .map(({name}) => name),
  );
  const titled = new Set(persons.filter(hasTitle).map(({name}) => name));
  const places = new Set(
    persons
      .filter(
        person =>
          isForeign(person) &&
          !titled.has(person.name) &&
          (abroad.after.test(after(person)) || abroad.before.test(before(person))),
      )
      .map(({name}) => name),
  );
  return mentions.filter(
    mention =>
      mention.kind !== 'person' ||
      !((isDoubtful(mention) && !people.has(mention.name)) || places.has(mention.name)),
  );
};
