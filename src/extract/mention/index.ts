import {byPosition, overlaps} from '../../article/span';
import type {Mention} from '../document';
import type {Tagger} from '../tagger';
import {findTitles} from '../title/find';
import {standingAreas} from './areas';
import {withTrueBounds} from './body/bounds';
import {withLatinPeople} from './person/latin-people';
import {listedFirms} from './body/brand-lists';
import {brandNames} from './body/brands';
import {withoutOverlaps} from './choose';
import {creditNames} from './person/credit-names';
import {definedNames} from './body/defined-names';
import {withoutDoubtful} from './person/doubtful-persons';
import {withExtensions} from './body/extend';
import {withNamesakes} from './body/joined';
import {listedBodies} from './body/listed-bodies';
import {listedNames} from './person/name-lists';
import {isBareNoun, nestedMentions} from './body/nested';
import {settledOwnNames, withOwnNames} from './own-names';
import {patternMentions} from './patterns';
import {truePersons} from './person/person-filter';
import {propagated} from './propagate';
import {suffixBodies} from './body/suffix-bodies';
import {taggedMentions} from './tagged';
import {titleNames} from './person/title-names';
import {withTwoParts} from './body/two-part-names';
import {withUnitTypes} from './body/unit-types';
import {unitsBeforeTitles, withUnits} from './body/units';

const isTitle = (name: string): boolean => {
  const [title] = findTitles(name);
  return title?.start === 0 && title.end === name.length;
};

/** A common noun (公司) or an office (CEO) names no body. */
const isName = ({kind, name}: Mention): boolean =>
  kind !== 'body' || !(isBareNoun(name) || isTitle(name));

/** What the learned tagger and the forms of data/rules/mention-patterns.json find, set right. */
const sureMentions = (text: string, tagger: Tagger): Mention[] => {
  const found = [...taggedMentions(text, tagger), ...patternMentions(text), ...creditNames(text)];
  const persons = truePersons(text, withLatinPeople(text, withTrueBounds(text, found)));
  const named = withOwnNames(text, withoutDoubtful(text, persons).filter(isName));
  return withNamesakes(text, withoutOverlaps(named).sort(byPosition));
};

/** Names that stand beside known ones: behind a title, in a list, at the end of a long ending. */
const withNeighbours = (text: string, sure: readonly Mention[]): Mention[] => {
  const bodies = [...sure, ...suffixBodies(text, sure)].sort(byPosition);
  const units = [
    ...bodies,
    ...unitsBeforeTitles(text, bodies),
    ...listedBodies(text, withoutOverlaps(bodies)),
  ];
  const named = withoutOverlaps([...units, ...titleNames(text, units.sort(byPosition))]);
  const persons = named.filter(mention => mention.kind === 'person');
  return withoutOverlaps([...named, ...listedNames(text, persons)]);
};

const parentsIn = (text: string, mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap(mention => (mention.kind === 'body' ? nestedMentions(text, mention) : []));

/** Adds the found ones that overlap none of the taken, which are sorted. */
const withFree = (taken: readonly Mention[], found: readonly Mention[]): Mention[] => {
  let next = 0;
  const free = found.toSorted(byPosition).filter(mention => {
    while ((taken[next]?.end ?? Infinity) <= mention.start) next += 1;
    const other = taken[next];
    return other === undefined || !overlaps(other, mention);
  });
  return [...taken, ...free].sort(byPosition);
};

/** The persons, bodies and areas of a text, by position; see Document.mentions. */
export const findMentions = (text: string, tagger: Tagger): Mention[] => {
  const outer = withUnits(
    text,
    withExtensions(text, withTwoParts(text, withNeighbours(text, sureMentions(text, tagger)))),
  );
  const defined = withoutOverlaps([...outer, ...definedNames(text, outer)]);
  const brands = brandNames(text, [...defined, ...parentsIn(text, defined)]);
  const branded = withFree(defined, brands);
  const named = withoutOverlaps([...branded, ...listedFirms(text, branded)]);
  const again = truePersons(text, propagated(text, [...named, ...parentsIn(text, named)], named));
  const found = withoutOverlaps([...named, ...again]);
  const all = withFree(found, standingAreas(text, found));
  return settledOwnNames(text, withUnitTypes([...all, ...parentsIn(text, all)].sort(byPosition)));
};
