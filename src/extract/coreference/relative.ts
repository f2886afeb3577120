import type {BodyType} from '../../article/facts';
import {lazy, readRules} from '../../lexicon/word-list';
import {endsLikeUnit, organClass, partyPartStart} from '../body/suffix';
import type {Mention} from '../document';

export interface RelativeNoun {
  readonly words: readonly string[];
  readonly types: readonly BodyType[];
  readonly ends?: readonly string[];
  readonly notEnds?: readonly string[];
  readonly partsAsWritten?: boolean;
}

interface RelativeRules {
  readonly demonstratives: readonly string[];
  readonly nouns: readonly RelativeNoun[];
}

const rules = lazy(() => readRules<RelativeRules>('relative-names'));
const byLength = (a: string, b: string): number => b.length - a.length;
const words = lazy(() => {
  const nouns = new Map<string, RelativeNoun>();
  for (const noun of rules().nouns) for (const word of noun.words) nouns.set(word, noun);
  return nouns;
});
/** The words by their first character, the longest first. */
const wordsByStart = lazy(() => {
  const byStart = new Map<string, string[]>();
  for (const word of [...words().keys()].sort(byLength)) {
    const others = byStart.get(word[0] ?? '');
    if (others) others.push(word);
    else byStart.set(word[0] ?? '', [word]);
  }
  return byStart;
});

/** 园区党委 = the noun 园区 and 党委; 公司 = the noun alone. */
export interface RelativeName {
  readonly noun: RelativeNoun;
  readonly rest: string;
}

/** 公司客户部, 公司业务部: a bank's department for firms. */
const FOR_FIRMS = /^公司(?:客户|业务|金融|银行|信贷)/u;

const withoutDemonstrative = (name: string): string => {
  const mark = rules().demonstratives.find(word => name.startsWith(word));
  return mark === undefined ? name : name.slice(mark.length);
};

const isUnitName = (rest: string): boolean =>
  rest === '' || partyPartStart(rest) === 0 || organClass(rest) !== null || endsLikeUnit(rest);

/** The parts of a name that says what a body is only beside another; null for a name of its own. */
export const relativeName = (name: string): RelativeName | null => {
  // 我院: the writer's own body, which the text need not name.
  if (/^(?:我|本)/u.test(name) || FOR_FIRMS.test(name)) return null;
  const bare = withoutDemonstrative(name);
  const word = wordsByStart()
    .get(bare[0] ?? '')
    ?.find(candidate => bare.startsWith(candidate));
  const noun = word === undefined ? undefined : words().get(word);
  if (word === undefined || noun === undefined) return null;
  const rest = bare.slice(word.length);
  return isUnitName(rest) ? {noun, rest} : null;
};

const fits = (noun: RelativeNoun, body: Mention): boolean =>
  body.type !== null &&
  noun.types.includes(body.type) &&
  (noun.ends?.some(end => body.name.endsWith(end)) ?? true) &&
  !noun.notEnds?.some(end => body.name.endsWith(end)) &&
  relativeName(body.name) === null;

/** Within this many characters the nearest body is meant, further off the one the article is about. */
const NEAR = 30;

/**
 * The body that a relative name at `at` speaks of: a fitting one shortly before it, else the one
 * that the article names most, `heaviest`. `bodies` are in order of reading.
 */
export const antecedentOf = (
  noun: RelativeNoun,
  at: number,
  bodies: readonly Mention[],
  heaviest: (bodies: readonly Mention[]) => Mention,
): Mention | null => {
  const fitting = bodies.filter(body => fits(noun, body));
  const near = fitting.filter(body => body.end <= at && at - body.end <= NEAR).at(-1);
  if (near) return near;
  return fitting.length > 0 ? heaviest(fitting) : null;
};

/** The noun of a name that is nothing else (公司, 该街道); null for any other name. */
export const bareRelative = (name: string): RelativeNoun | null => {
  const relative = relativeName(name);
  return relative?.rest === '' ? relative.noun : null;
};

/** The last body that ends before a place and that the noun can mean. */
export const nearestOf = (
  noun: RelativeNoun,
  bodies: readonly Mention[],
  place: number,
): Mention | null => bodies.findLast(body => body.end <= place && fits(noun, body)) ?? null;
