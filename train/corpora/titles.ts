import {overlaps, type Span} from '../../src/article/span';
import {occurrences, type Claim} from './claims';
import type {GoldArticle} from './gold';

interface TitleClaims {
  readonly titles: readonly Span[];
  /** Units fused before a title: 办公室 of 办公室主任. */
  readonly units: readonly Span[];
  /** Where the words of a title stand, but whether as a title nobody can tell from the gold. */
  readonly unsure: readonly Span[];
}

const LINK = /[、,，/及和与兼暨并\s]\s*$/u;
const BEFORE_NAME = /^(?:[\s:：、,，（(]|同志|助理){0,3}$/u;
const AFTER_NAME = /^(?:[\s,，、（(:：]|现?任|为|是|系|当选为?|担任|兼任?){0,4}$/u;
const LONGEST_GAP = 6;
const LONGEST_UNIT = 10;

/**
 * Finds where the titles of an article's roles stand: behind a body or its unit, before or behind
 * a person, or linked by 、 to a title so found.
 */
export const claimTitles = (article: GoldArticle, claims: readonly Claim[]): TitleClaims => {
  const candidates = candidatesOf(article, claims);
  const units = new Map(candidates.map(span => [span, unitBefore(article, claims, span)]));
  const sure = new Set(candidates.filter(span => stands(article.text, claims, span, units)));
  for (let size = -1; size !== sure.size;) {
    size = sure.size;
    for (const span of candidates)
      if ([...sure].some(other => areLinked(article.text, claims, units, span, other)))
        sure.add(span);
  }
  return {
    titles: [...sure],
    units: [...sure].flatMap(span => units.get(span) ?? []),
    unsure: candidates.filter(span => !sure.has(span)),
  };
};

/** Places of the titles, longest first, none on another's or on a name's characters. */
const candidatesOf = (article: GoldArticle, claims: readonly Claim[]): Span[] => {
  const found: Span[] = [];
  const titles = [...new Set(article.roles.map(role => role.title))];
  for (const title of titles.sort((a, b) => b.length - a.length))
    for (const span of occurrences(article.text, title))
      if (![...found, ...claims].some(other => overlaps(span, other))) found.push(span);
  return found.sort((a, b) => a.start - b.start);
};

const bodiesBefore = (claims: readonly Claim[], at: number): Claim | undefined =>
  claims.find(claim => claim.end === at && claim.kind !== 'person');

/** The end of the role's body that is written right before the title and is no name of its own. */
const unitBefore = (
  article: GoldArticle,
  claims: readonly Claim[],
  title: Span,
): Span | undefined => {
  const body = bodiesBefore(claims, title.start);
  const word = article.text.slice(title.start, title.end);
  const lengths = body
    ? [body.name.length - parentLength(article, body.name)]
    : article.roles
        .filter(role => role.title === word && role.org !== null)
        .map(role => commonEnd(role.org ?? '', article.text.slice(0, title.start)));
  const length = Math.max(0, ...lengths.filter(value => value <= LONGEST_UNIT));
  const unit = {start: title.start - length, end: title.start};
  const free = body !== undefined || !claims.some(claim => overlaps(claim, unit));
  return length >= 2 && free && (!body || length < body.name.length) ? unit : undefined;
};

/** Length of the longest other body the name begins with, 0 when there is none. */
const parentLength = (article: GoldArticle, name: string): number =>
  Math.max(
    0,
    ...article.organizations
      .filter(other => other.name !== name && name.startsWith(other.name))
      .map(other => other.name.length),
  );

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
};

type Units = ReadonlyMap<Span, Span | undefined>;

const stands = (text: string, claims: readonly Claim[], span: Span, units: Units): boolean =>
  units.get(span) !== undefined ||
  bodiesBefore(claims, span.start) !== undefined ||
  claims.some(
    claim =>
      claim.kind === 'person' &&
      ((near(span, claim) && BEFORE_NAME.test(text.slice(span.end, claim.start))) ||
        (near(claim, span) && AFTER_NAME.test(text.slice(claim.end, span.start)))),
  );

const near = (first: Span, second: Span): boolean =>
  first.end <= second.start && second.start - first.end <= LONGEST_GAP;

/** Only a list sign, and perhaps a body or a unit, stands between the two. */
const areLinked = (
  text: string,
  claims: readonly Claim[],
  units: Units,
  a: Span,
  b: Span,
): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const body = bodiesBefore(claims, second.start);
  const start = units.get(second)?.start ?? body?.start ?? second.start;
  const gap = text.slice(first.end, start);
  return gap.length >= 1 && gap.length <= 3 && LINK.test(gap) && gap.trim().length <= 1;
};
