import {areaOfCommittee} from '../body/suffix';
import {bodyTypeOf} from '../body/type';
import {area, composed, hostName, ofMention, type PostBody} from './body';
import {defaultBodyRules, type BodyContext} from './body-context';
import {composePart, explicitBody, fromRelative} from './compose';
import {
  areaOfOffice,
  bodyFromContext,
  bodyInSession,
  committeeBefore,
  namedPartyBody,
  partyHost,
  sameAsBefore,
  sameRoster,
  withoutOrgan,
  wantedBody,
  workplace,
} from './context-body';
import type {PostList} from './list';
import {prefixRules, type Slot} from './slot';

/** Where a list stands. */
export interface ListPlace {
  readonly text: string;
  readonly sentenceStart: number;
  /** The body of the list before it in the sentence, or of the roster that it stands in. */
  readonly before: PostBody | null;
  /** The line of a roster: what the lines above named goes before what is near. */
  readonly inRoster: boolean;
}

/** What the list has named so far: its last body, and the host that inner units belong to. */
interface Named {
  readonly last: PostBody | null;
  readonly host: PostBody | null;
  readonly previous: {readonly slot: Slot; readonly body: PostBody | null} | null;
}

/** A congress or journal: a body of its own, which no list's host comes before. */
const isOwnBody = ({part}: Slot): boolean => part?.kind === 'congress' || part?.kind === 'journal';

/** 党支部书记 with no host beside it: the Party body that the article names, or one of its host. */
const partyBody = (
  slot: Slot,
  name: string,
  heads: readonly string[],
  place: ListPlace,
  context: BodyContext,
): PostBody | null => {
  const same = place.inRoster ? null : namedPartyBody(name, context);
  if (same) return same;
  const above = place.inRoster ? place.before : null;
  const found = above ?? partyHost(slot, place.sentenceStart, heads, context);
  return found && composed(hostName(found), name, 'party_org');
};

/** 青石区公所 tells its own area. */
const OWN_AREA = /^\p{Script=Han}{2,6}?[省市县区州旗镇乡](?![域间])\p{Script=Han}{2}/u;

/** The unit's words read with the host that the list, the place or the article names. */
const withPart = (
  slot: Slot,
  host: PostBody | null,
  heads: readonly string[],
  place: ListPlace,
  context: BodyContext,
): PostBody | null => {
  if (!slot.part) return null;
  const {name, kind} = slot.part;
  if (isOwnBody(slot)) {
    const ownType = kind === 'journal' ? 'media' : bodyTypeOf(name);
    return {name, type: ownType, composed: false, source: 'touching'};
  }
  if (kind === 'area') return area(context.areaOfKind(name) ?? name, 'touching');
  const isParty = kind === 'party';
  const type = isParty ? 'party_org' : 'other';
  if (kind === 'unit' && OWN_AREA.test(name)) {
    return {name, type: bodyTypeOf(name), composed: false, source: 'touching'};
  }
  const named =
    fromRelative(name, slot.start, context, type) ?? composePart(name, isParty, host, type);
  if (named) return named;
  const alone: PostBody = {name, type, composed: false, source: 'touching'};
  return isParty ? (partyBody(slot, name, heads, place, context) ?? alone) : alone;
};

const RANK_AND_FILE = /(?:科员|干事|技术员|办事员|文员|秘书)$/u;

/** 办公室科员、副主任、主任: offices of the unit that the list names last, not of its host. */
const staysInUnit = (slot: Slot, previous: Slot, unit: PostBody): boolean => {
  if (slot.headClass !== previous.headClass) return false;
  if (slot.head === previous.head || slot.head.endsWith('科员')) return true;
  const ends = defaultBodyRules().signs.ends[slot.head];
  const isHeadOfUnit = ends?.some(end => unit.name.endsWith(end)) ?? true;
  return RANK_AND_FILE.test(previous.title) && isHeadOfUnit;
};

/** A bare office behind another: its Party body for 书记 and members, the area for 市长, else the host. */
const inherit = (slot: Slot, named: Named, context: BodyContext): PostBody | null => {
  const {committeeTitles, areaTitles} = defaultBodyRules();
  if (!named.last) return null;
  if (areaTitles.heads.includes(slot.head)) {
    const name = areaOfCommittee(named.last.name);
    if (name !== null)
      return area(name.length === 1 ? (context.areaOfKind(name) ?? name) : name, 'list');
    const isArea =
      named.last.type === 'district_or_region' || /(?:政府|管委会)$/u.test(named.last.name);
    return isArea ? {...named.last, source: 'list'} : areaOfOffice(slot, context);
  }
  const {previous} = named;
  if (previous?.body && staysInUnit(slot, previous.slot, previous.body)) {
    return {...previous.body, source: 'list'};
  }
  const from = committeeTitles.heads.includes(slot.head) ? named.last : (named.host ?? named.last);
  const host = committeeTitles.heads.includes(slot.head) ? from.name : hostName(from);
  return {...from, name: host, type: host === from.name ? from.type : 'other', source: 'list'};
};

/** 任北岸镇副镇长，2002年任镇长: the area that the list before was of. */
const areaBefore = (slot: Slot, before: PostBody | null): PostBody | null =>
  before !== null &&
  defaultBodyRules().areaTitles.heads.includes(slot.head) &&
  before.name.length > 2 &&
  before.name.endsWith(slot.head.slice(0, 1))
    ? {...before, source: 'list'}
    : null;

const fixedBody = (slot: Slot): PostBody | null | undefined => {
  const fixed = slot.body ? undefined : prefixRules().fixedBody.bodies[slot.title];
  return typeof fixed === 'string'
    ? {name: fixed, type: 'government', composed: false, source: 'touching'}
    : fixed;
};

/** The first body that one of the ways finds; each is tried only when those before found none. */
const firstFound = (...ways: readonly (() => PostBody | null)[]): PostBody | null => {
  for (const way of ways) {
    const found = way();
    if (found) return found;
  }
  return null;
};

/** A list being read: what stands around it and what it has named so far. */
interface Reading {
  readonly heads: readonly string[];
  /** 党委书记、北岸林局局长: a host may also stand behind its Party body. */
  readonly later: PostBody | null;
  readonly place: ListPlace;
  readonly context: BodyContext;
}

/** 街道党工委书记甲、办事处主任乙: the committee of the list before is the host of this one's unit. */
const committeeOf = (before: PostBody | null): PostBody | null =>
  before && areaOfCommittee(before.name) !== null ? before : null;

const bodyOf = (
  slot: Slot,
  named: Named,
  {heads, later, place, context}: Reading,
): PostBody | null =>
  firstFound(
    () => withoutOrgan(slot, explicitBody(slot, named.host, context), context),
    () => withPart(slot, named.host ?? later ?? committeeOf(place.before), heads, place, context),
    () => wantedBody(slot, context),
    () => inherit(slot, named, context),
    () => areaBefore(slot, place.before),
    () => areaOfOffice(slot, context),
    () => bodyInSession(place.text, slot, place.sentenceStart, context),
    () => (place.inRoster ? sameRoster(slot, place.before) : sameAsBefore(slot, place.before)),
    () => committeeBefore(slot, context),
    () => bodyFromContext(place.text, slot, place.sentenceStart, context),
  );

/** The host of the offices behind: a unit put together with it (审判委员会) is none itself. */
const hostAfter = (slot: Slot, body: PostBody | null, host: PostBody | null): PostBody | null => {
  const own = slot.body && slot.part ? slot.body : null;
  const onHost = body?.source === 'composed' && !(own && body.name.startsWith(own.name));
  if (host && (onHost || !slot.body)) return host;
  return own ? ofMention(own) : body;
};

/** What the list has named once this office is read. */
const namedAfter = (slot: Slot, body: PostBody | null, {last, host}: Named): Named => {
  const previous = {slot, body};
  if (isOwnBody(slot)) return {previous, last, host};
  return {
    previous,
    last: slot.body || slot.part || !last ? body : last,
    host: hostAfter(slot, body, host),
  };
};

/** The bodies of a list's offices, in its order; null where the text names none and none is certain. */
export const bodiesOfList = (
  list: PostList,
  place: ListPlace,
  context: BodyContext,
): (PostBody | null)[] => {
  const later = list.slots.find(slot => slot.body !== null)?.body ?? null;
  const heads = list.slots.map(slot => slot.head);
  const reading: Reading = {heads, later: later && ofMention(later), place, context};
  let named: Named = {
    last: null,
    previous: null,
    host: workplace(place.text, list.start, place.sentenceStart, context),
  };
  return list.slots.map(slot => {
    const fixed = fixedBody(slot);
    if (fixed !== undefined) return fixed;
    const body = bodyOf(slot, named, reading);
    named = namedAfter(slot, body, named);
    return body;
  });
};
