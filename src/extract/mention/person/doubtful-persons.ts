import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
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

const GAPS = [0, 1, 2, 3];

/**
 * Persons without those that are words or places abroad by what stands beside them everywhere in the
 * article. `mentions` may overlap.
 */
export const withoutDoubtful = (text: string, mentions: readonly Mention[]): Mention[] => {
  const persons = mentions.filter(({kind}) => kind === 'person');
  const doubtful = new Set(persons.filter(isDoubtful).map(({name}) => name));
  const foreign = new Set(persons.filter(isForeign).map(({name}) => name));
  if (doubtful.size === 0 && foreign.size === 0) return [...mentions];
  const {signs, abroad} = personContext();
  const titles = findTitles(text);
  const beside = new Set(titles.flatMap(({start, end}) => [start, end]));
  const sure = persons.filter(person => !isDoubtful(person));
  const ends = new Set(sure.map(({end}) => end));
  const starts = new Set(sure.map(({start}) => start));
  const before = ({start}: Mention): string => text.slice(Math.max(0, start - WINDOW), start);
  const after = ({end}: Mention): string => text.slice(end, end + WINDOW);
  const isListed = ({start, end}: Mention): boolean =>
    [1, 2, 3].some(
      gap =>
        (GAPS.some(other => ends.has(start - other)) &&
          BETWEEN.test(text.slice(start - gap, start))) ||
        (GAPS.some(other => starts.has(end + other)) && BETWEEN.test(text.slice(end, end + gap))),
    );
  const gapBefore = (start: number): number =>
    start - (/[ \u3000\t]*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
  const hasTitle = ({start, end}: Mention): boolean =>
    beside.has(start) || beside.has(end) || beside.has(gapBefore(start));
  const people = new Set(
    persons
      .filter(
        person =>
          doubtful.has(person.name) &&
          (hasTitle(person) ||
            isListed(person) ||
            signs.before.test(before(person)) ||
            signs.after.test(after(person))),
      )
      .map(({name}) => name),
  );
  const titled = new Set(
    persons.filter(person => foreign.has(person.name) && hasTitle(person)).map(({name}) => name),
  );
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
