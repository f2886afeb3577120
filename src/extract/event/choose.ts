import {lazy, readRules} from '../../lexicon/word-list';
import type {Candidate} from './candidate';
import {isAlone} from './words';

interface Thresholds {
  readonly thresholds: {readonly least: number; readonly more: number; readonly most: number};
}
const thresholds = lazy(() => readRules<Thresholds>('event-weights').thresholds);

const plain = (name: string): string => name.replace(/[\s"“”‘’「」『』《》]/gu, '');

/** A name as it is compared with others. */
interface Name {
  readonly plain: string;
  readonly pairs: ReadonlySet<string>;
}

const nameOf = (name: string): Name => {
  const words = plain(name);
  const signs = Array.from(words);
  const pairs = signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
  return {plain: words, pairs: new Set(pairs)};
};

const sharedPairs = (a: Name, b: Name): number => {
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  return shared;
};

const ALIKE = 0.6;
/** 座谈会 is part of many names and says little. */
const MIN_PART = 4;

/** 党员大会 is the 换届选举大会 that the article also names so. */
const isLoneMeeting = (short: string, long: string): boolean =>
  /^(?:全体)?党员(?:代表)?大会$/u.test(short) && /选举(?:党员)?大会$/u.test(long);

/** 第四次, 第九届: what counts meetings of one kind, by what is counted. */
const COUNTS = /第([一二三四五六七八九十百\d]+)([次届期讲轮])/gu;
/** Organs of one body, whose meetings bear the same names but for the organ. */
const ORGANS = /董事会|监事会|理事会|股东大会|委员长会议|主任会议|常委会会议|全体会议/gu;

const wordsOf = (pattern: RegExp, name: Name): string[] => name.plain.match(pattern) ?? [];

/** 第四次会议 is not the 第九次会议 of the same body, nor its 监事会's meeting its 董事会's. */
const isOther = (a: Name, b: Name): boolean => {
  const counts = new Map(Array.from(a.plain.matchAll(COUNTS), ([, count, of]) => [of, count]));
  const differ = Array.from(b.plain.matchAll(COUNTS)).some(
    ([, count, of]) => counts.has(of) && counts.get(of) !== count,
  );
  const [organs, others] = [wordsOf(ORGANS, a), wordsOf(ORGANS, b)];
  return (
    differ ||
    (organs.length > 0 && others.length > 0 && !organs.some(organ => others.includes(organ)))
  );
};

/** Both begin alike and the longer one has all signs of the shorter, in order: a heading leaves words out. */
const isCutForm = (short: Name, long: Name): boolean => {
  if (short.plain.length <= MIN_PART || short.plain.slice(0, 2) !== long.plain.slice(0, 2)) {
    return false;
  }
  let at = 0;
  for (const sign of long.plain) if (sign === short.plain.charAt(at)) at += 1;
  return at === short.plain.length;
};

const sameName = (a: Name, b: Name): boolean => {
  if (isOther(a, b)) return false;
  const [short, long] = a.plain.length <= b.plain.length ? [a, b] : [b, a];
  if (short.plain.length >= MIN_PART && long.plain.includes(short.plain)) return true;
  if (isLoneMeeting(short.plain, long.plain) || isCutForm(short, long)) return true;
  const all = short.pairs.size + long.pairs.size || 1;
  // most names differ so much in length that their pairs need not be compared
  return (
    (2 * Math.min(short.pairs.size, long.pairs.size)) / all >= ALIKE &&
    (2 * sharedPairs(short, long)) / all >= ALIKE
  );
};

/** Two names of one event: most of their pairs of signs are the same, or one ends in the other. */
export const sameEvent = (a: string, b: string): boolean => sameName(nameOf(a), nameOf(b));

const isVisit = ({rule}: Candidate): boolean => rule.startsWith('event-visit');

/** A visit is told once, and with the event it was made for: 赴某馆开展主题党日活动. */
const isVisitToldOtherwise = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  isVisit(candidate) &&
  all.some(other =>
    isVisit(other)
      ? other.score > candidate.score ||
        (other.score === candidate.score && other.start < candidate.start)
      : other.sentence.index === candidate.sentence.index,
  );

const SIGNING_CEREMONY = /(?:签约|签字|签署)仪式$/u;

/** Who signs at a 签约仪式 is told once, by the ceremony. */
const isSignedAtCeremony = ({kind}: Candidate, all: readonly Candidate[]): boolean =>
  kind === 'signing' && all.some(({name}) => SIGNING_CEREMONY.test(name));

/** What the heading tells best: the rule for the text and the one for the heading. */
const BY_HEADING: Readonly<Record<string, string>> = {
  'event-meeting-someone': 'event-meeting-heading',
  'event-under-investigation': 'event-investigation-heading',
};

/** Who receives whom, and who is under investigation, is told once, by the heading. */
const isToldByHeading = ({rule}: Candidate, all: readonly Candidate[]): boolean =>
  all.some(other => other.rule === BY_HEADING[rule]);

const isSecondLone = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.lone &&
  all.some(
    other =>
      !other.lone ||
      other.score > candidate.score ||
      (other.score === candidate.score && other.start < candidate.start),
  );

const isToldOtherwise = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  isVisitToldOtherwise(candidate, all) ||
  isSignedAtCeremony(candidate, all) ||
  isSecondLone(candidate, all);

const longest = (group: readonly Candidate[]): Candidate | null =>
  group.reduce<Candidate | null>(
    (best, candidate) => (candidate.name.length > (best?.name.length ?? 0) ? candidate : best),
    null,
  );

/** Names of one event: the one in the text is whole, the one in a heading often cut. */
const merged = (candidates: readonly Candidate[]): Candidate[] => {
  const groups: {readonly name: Name; readonly members: Candidate[]}[] = [];
  for (const candidate of candidates) {
    const name = nameOf(candidate.name);
    const group = groups.find(known => sameName(known.name, name));
    if (group) group.members.push(candidate);
    else groups.push({name, members: [candidate]});
  }
  return groups.map(({members: group}) => {
    const told = group.find(({sentence}) => sentence.kind === 'text');
    const score = Math.max(...group.map(candidate => candidate.score));
    const [first] = group as [Candidate];
    const chosen = told ?? first;
    return {...(isAlone(chosen.name) ? (longest(group) ?? chosen) : chosen), score};
  });
};

/** The events the article reports, at most three, in order of reading. */
export const chooseEvents = (candidates: readonly Candidate[]): Candidate[] => {
  const {least, more, most} = thresholds();
  const likely = candidates.filter(({score}) => score >= least);
  const ranked = merged(likely.filter(candidate => !isToldByHeading(candidate, likely)))
    .filter((candidate, _, all) => !isToldOtherwise(candidate, all))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  return ranked
    .filter(({score}, rank) => rank === 0 || (rank < most && score >= more))
    .sort((a, b) => a.start - b.start);
};
