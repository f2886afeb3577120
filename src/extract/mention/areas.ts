import type {Span} from '../../article/span';
import {buildMatcher} from '../../lexicon/matcher';
import {lazy, readRules} from '../../lexicon/word-list';
import {namedAreas, type AreaForm} from '../body/gazetteer';
import {organClass} from '../body/suffix';
import type {Mention} from '../document';
import {mentionAt} from './tagged';

interface PatternRule {
  readonly pattern: string;
}

interface AreaRules {
  readonly notBefore: PatternRule;
  readonly notBehind: PatternRule;
  readonly nameBehind: PatternRule;
  readonly placeBefore: PatternRule;
  readonly placeBehind: PatternRule;
}

/** How an area's name is known: official, the short form of one, named by the article, its short form. */
type Source = AreaForm | 'own' | 'own-short';

/** How much of the text beside a name is looked at. */
const WINDOW = 10;
const CONFIDENCE = 0.7;
/** Shorter ones (北县) are often the end of a longer name or of other words. */
const LONG_ENOUGH = 3;

const WITHOUT_RANK = /^(\p{Script=Han}{2,})[省市县区州旗盟镇乡]$/u;

const before = ({pattern}: PatternRule): RegExp => new RegExp(`(?:${pattern})$`, 'u');
const behind = ({pattern}: PatternRule): RegExp => new RegExp(`^(?:${pattern})`, 'u');

const rules = lazy(() => {
  const data = readRules<AreaRules>('areas');
  return {
    notBefore: before(data.notBefore),
    notBehind: behind(data.notBehind),
    nameBehind: behind(data.nameBehind),
    placeBefore: before(data.placeBefore),
    placeBehind: behind(data.placeBehind),
  };
});

const OF_ORGAN = /^(?:中共)?(\p{Script=Han}{2,5}?[省市县区州旗盟镇乡])(\p{Script=Han}+)$/u;

/** 北岸县 of 北岸县政府: the area that a body's name begins with when an organ is all that follows. */
const areaOfOrgan = (name: string): string[] => {
  const [, area, rest = ''] = OF_ORGAN.exec(name) ?? [];
  const isOrgan = organClass(rest) !== null || /^(?:党?委|委员会)$/u.test(rest);
  return area !== undefined && area !== '自治区' && isOrgan ? [area] : [];
};

/** The areas that the article names or names organs of, and their short forms. */
const ownAreas = (mentions: readonly Mention[]): (readonly [name: string, source: Source])[] => {
  const names = mentions.flatMap(({kind, name}) =>
    kind === 'area' ? [name] : kind === 'body' ? areaOfOrgan(name) : [],
  );
  return names.flatMap((name): (readonly [string, Source])[] => {
    const short = WITHOUT_RANK.exec(name)?.[1];
    return short === undefined
      ? [[name, 'own']]
      : [
          [name, 'own'],
          [short, 'own-short'],
        ];
  });
};

/** Words beside a short form that show it to be a place: on both sides, or on one when it is known. */
const isPlace = (left: string, right: string, isKnown: boolean): boolean => {
  const {placeBefore, placeBehind} = rules();
  const signs = [placeBefore.test(left), placeBehind.test(right)];
  return isKnown ? signs.some(Boolean) : signs.every(Boolean);
};

const ENDS_IN_WORD = /\p{Script=Han}$/u;

/** True when nothing beside the words shows them to be part of something else or a place of birth. */
const standsAlone = (text: string, {start, end}: Span, source: Source): boolean => {
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const right = text.slice(end, end + WINDOW);
  const {notBefore, notBehind, nameBehind} = rules();
  if (notBefore.test(left) || notBehind.test(right) || nameBehind.test(right)) return false;
  if (source === 'short' || source === 'own-short') {
    return isPlace(left, right, source === 'own-short');
  }
  return end - start >= LONG_ENOUGH || !(ENDS_IN_WORD.test(left) || right.startsWith('长'));
};

/** Smaller areas on the way down to a body: 沅溪区柳溪镇|青石村. */
const DOWN_TO = /^(?:\p{Script=Han}{2,4}?[市区县旗镇乡]){0,2}/u;

/** 北岸市 in 北岸市沅溪区青石街道 tells where the body lies and is no name of its own. */
const leadsToBody = (text: string, end: number, bodies: ReadonlySet<number>): boolean =>
  bodies.has(end) || bodies.has(end + (DOWN_TO.exec(text.slice(end, end + 12))?.[0].length ?? 0));

/**
 * Areas that stand on their own: official names, short ones where the words on both sides leave no
 * doubt, and those that the article itself shows to be areas (北岸县 beside 北岸县政府).
 */
export const standingAreas = (text: string, taken: readonly Mention[]): Mention[] => {
  const bodies = new Set(taken.filter(({kind}) => kind === 'body').map(({start}) => start));
  return [...namedAreas(text), ...buildMatcher(ownAreas(taken)).longest(text)]
    .filter(({end}) => !leadsToBody(text, end, bodies))
    .filter(match => standsAlone(text, match, match.value))
    .map(match => mentionAt(text, match, 'area', `area-${match.value}`, CONFIDENCE));
};
