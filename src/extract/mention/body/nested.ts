import type {Span} from '../../../article/span';
import {buildEndings} from '../../../lexicon/endings';
import {lazy, readRules} from '../../../lexicon/word-list';
import {endsLikeUnit, isCommittee, organClass, partyPartStart} from '../../body/suffix';
import {hasTypedEnding} from '../../body/type';
import type {Mention} from '../../document';
import {mentionAt} from '../tagged';

interface WordRule {
  readonly words: readonly string[];
}

interface NestedRules {
  readonly heads: WordRule;
  readonly wholeHeads: WordRule;
  readonly notHeads: WordRule;
  readonly whole: {readonly starts: readonly string[]};
  readonly firms: {readonly ends: readonly string[]; readonly rests: readonly string[]};
  readonly rests: {readonly patterns: readonly string[]};
  readonly parties: WordRule;
  readonly notSplit: {readonly after: readonly string[]; readonly but: readonly string[]};
  readonly buildings: {readonly ends: readonly string[]};
  readonly bare: WordRule;
}

const rules = lazy(() => {
  const {heads, wholeHeads, notHeads, whole, firms, rests, parties, notSplit, buildings, bare} =
    readRules<NestedRules>('nested-bodies');
  const any = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'u');
  return {
    head: buildEndings(heads.words),
    wholeHeads: new Set(wholeHeads.words),
    longestWhole: Math.max(...wholeHeads.words.map(word => word.length)),
    notHead: buildEndings(notHeads.words),
    whole: whole.starts,
    notSplit: notSplit.after,
    building: buildEndings(buildings.ends),
    split: any(notSplit.but),
    rest: any(rests.patterns),
    firm: buildEndings(firms.ends),
    ofFirm: new RegExp(`^(?:${firms.rests.join('|')})$`, 'u'),
    party: new RegExp(`^(?:${parties.words.join('|')})(?!中央|全国)(?=.+[会部]$)`, 'u'),
    bare: new Set(bare.words),
  };
});

/** 街道, 公司: a common noun that is no body of its own. */
export const isBareNoun = (name: string): boolean => rules().bare.has(name);

const BRACKET = /[（()）]/u;

const hasOpenBracket = (name: string): boolean =>
  BRACKET.test(name) &&
  (name.match(/[（(]/gu)?.length ?? 0) !== (name.match(/[）)]/gu)?.length ?? 0);

/** Whether the rest behind a head is that of a unit; both are read as 县委|常委会. */
const isUnitRest = (head: string, rest: string): boolean => {
  const {rest: isRest, notSplit, split} = rules();
  if (rest.length < 2) return false;
  const parts = `${head}|${rest}`;
  if (!endsLikeUnit(rest) && partyPartStart(rest) !== 0 && !isRest.test(parts)) return false;
  return !notSplit.some(word => rest.startsWith(word)) || split.test(parts);
};

const COMMITTEE_OR_DEPARTMENT = /委(?:组织部|宣传部|统战部)?$/u;

/** 北岸科技|董事会: what ends like a firm is one before what only firms have. */
const isFirm = (name: string, end: number): boolean =>
  rules().firm(name, end, 1) > 0 && rules().ofFirm.test(name.slice(end));

/** Whether a parent's name ends there: longer than the head that ends it, or a head that is whole. */
const isHead = (name: string, end: number): boolean => {
  const {head, wholeHeads, longestWhole, notHead} = rules();
  if (end <= longestWhole && wholeHeads.has(name.slice(0, end))) return true;
  return (
    (head(name, end, 1) > 0 || isFirm(name, end)) &&
    notHead(name, end) === 0 &&
    // 中共北岸县委 is a name, 中共北岸街道 is none.
    (!name.startsWith('中共') || COMMITTEE_OR_DEPARTMENT.test(name.slice(0, end))) &&
    !hasOpenBracket(name.slice(0, end))
  );
};

/** End of the longest beginning of a name that is a body's and leaves a unit; -1 when there is none. */
const headEnd = (name: string, isRest: (head: string, rest: string) => boolean): number => {
  for (let end = name.length - 2; end >= 2; end -= 1) {
    if (isHead(name, end) && isRest(name.slice(0, end), name.slice(end))) return end;
  }
  return -1;
};

const BRAND = /^(?!第[一二三四五六七八九十\d])[\p{Script=Han}\p{L}\d·]{1,6}$/u;
/** 岩土|研究生党支部: before students and teachers stands what they study. */
const OF_SCHOOL = /^(?:本科|研究生|硕士|博士|学生|教工|教师)/u;
/** A work committee (前海党工委) runs an area, no firm. */
const WORK_COMMITTEE = '工委';

/**
 * The host of a Party body: what stands before its Party part, cut back to a body when kinds of
 * people stand between (北岸大学|研究生党支部); a short brand (北岸互动) is taken as it is.
 */
const partyHostEnd = (name: string, party: number): number => {
  const host = name.slice(0, party);
  if (rules().building(host) > 0 || hasOpenBracket(host)) return -1;
  if (hasTypedEnding(host)) return party;
  const cut = headEnd(name, () => true);
  if (cut > 0) return cut;
  const isBrand =
    BRAND.test(host) && !name.endsWith(WORK_COMMITTEE) && !OF_SCHOOL.test(name.slice(party));
  return isBrand ? party : -1;
};

/** 人大工委 is one word, and no Party body. */
const OF_CONGRESS = '人大工委';

/** Where the parent's name ends inside a body's name, the nearest parent; -1 when it has none. */
export const parentEnd = (name: string): number => {
  const ofParty = rules().party.exec(name);
  if (ofParty) return ofParty[0].length;
  const unitEnd = rules().whole.some(start => name.startsWith(start))
    ? -1
    : headEnd(name, isUnitRest);
  const party = name.endsWith(OF_CONGRESS) ? -1 : partyPartStart(name);
  // 北岸大学党委|组织部: the office is the committee's
  return party > 0 && !isCommittee(name) && unitEnd <= party ? partyHostEnd(name, party) : unitEnd;
};

/** 望溪镇 in 望溪镇党委: areas inside another name are no entries of their own. */
const AREA =
  /(?:[省市县旗州盟镇乡]|(?<![园社特辖发景小院军片]|经开|保税|保护|集中|居民|军分|先行|示范|试验)区)$/u;

/** 北岸区纪委|派驻|北岸区教育局|纪检组: who sent the group and where it sits. */
const SENT_GROUP = /^(?<sender>.{2,}?)派?驻(?<seat>.{2,}?)纪检(?:监察)?组$/u;

/** 中共|北岸大学|委员会: the host stands between. */
const PARTY_COMMITTEE =
  /^(?<party>中共|中国共产党|共青团|中国共产主义青年团)(?<host>.{3,}?)(?:第[一二三四五六七八九十]+届)?(?:(?:支部|总支部|工作|直属机关)?委员会)$/u;

const committeeHost = (name: string): {start: number; length: number} | null => {
  const {party = '', host = ''} = PARTY_COMMITTEE.exec(name)?.groups ?? {};
  return host !== '' && hasTypedEnding(host) && !AREA.test(host)
    ? {start: party.length, length: host.length}
    : null;
};

/** The sender and the seat of a group that a commission has sent; null for other names. */
const ofSentGroup = (name: string): Span[] | null => {
  const groups = name.endsWith('组') ? SENT_GROUP.exec(name)?.groups : undefined;
  if (!groups) return null;
  const {sender = '', seat = ''} = groups;
  const start = name.lastIndexOf(seat);
  return [
    {start: 0, end: sender.length},
    {start, end: start + seat.length},
  ];
};

const parentsOf = (whole: string): Span[] => {
  const host = committeeHost(whole);
  const start = host?.start ?? (whole.startsWith('中共') && partyPartStart(whole) > 2 ? 2 : 0);
  const found: Span[] = [];
  let name = whole.slice(start);
  for (let end = host?.length ?? parentEnd(name); end > 0; end = parentEnd(name)) {
    name = name.slice(0, end);
    if (isBareNoun(name) || name.length < 2 || AREA.test(name)) break;
    found.push({start, end: start + end});
  }
  return found;
};

const readNested = (text: string, outer: Mention): Mention[] =>
  (ofSentGroup(outer.name) ?? parentsOf(outer.name)).map(({start, end}) =>
    mentionAt(
      text,
      {start: outer.start + start, end: outer.start + end},
      'body',
      'nested',
      outer.confidence * 0.95,
    ),
  );

/** Kept as long as the mentions are: each is asked again and again while the others are found. */
const known = new WeakMap<Mention, readonly Mention[]>();

/** The bodies named inside a body's name, outermost first: 北岸大学文学院, 北岸大学. */
export const nestedMentions = (text: string, outer: Mention): readonly Mention[] => {
  const nested = known.get(outer) ?? readNested(text, outer);
  known.set(outer, nested);
  return nested;
};

const OWN_AREA = /^[\p{Script=Han}]{2,8}?[省市县区州盟镇乡]/u;

/** A unit's name without anything of its own: 规划处, 宣传部, but not 北岸县财政局. */
export const isBareUnit = ({name, kind}: Mention): boolean =>
  kind === 'body' &&
  name.length <= 12 &&
  parentEnd(name) < 0 &&
  organClass(name) === null &&
  endsLikeUnit(name) &&
  !OWN_AREA.test(name) &&
  !/(?:公司|集团|大学|医院|银行|协会)$/u.test(name);
