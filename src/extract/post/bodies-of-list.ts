import {areaOfCommittee} from '../body/suffix';
import {bodyTypeOf} from '../body/type';
import {area, composed, hostName, ofMention, type PostBody} from './body';
import {defaultBodyRules, type BodyContext} from './body-context';
import {composePart, explicitBody, fromRelative, withHostOfKind} from './compose';
import {
  areaOfOffice,
  bodyFromContext,
  associationBefore,
  committeeBefore,
  namedPartyBody,
  partyHost,
  sameAsBefore,
  sameRoster,
  withoutOrgan,
  wantedBody,
  workplace,
} from './context-body';
import {isInnerUnit} from './inner-unit';
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
  /** The heading of a roster. */
  readonly isHeading: boolean;
}

/** What the list has named so far: its last body, and the host that inner units belong to. */
interface Named {
  readonly last: PostBody | null;
  readonly host: PostBody | null;
}

const withPart = (
  slot: Slot,
  host: PostBody | null,
  heads: readonly string[],
  place: ListPlace,
  context: BodyContext,
): PostBody | null => {
  if (!slot.part) return null;
  const {name, kind} = slot.part;
  if (kind === 'named') {
    return {name, type: bodyTypeOf(name), composed: false, source: 'touching'};
  }
  if (kind === 'area') {
    const known = context.areaOfKind(name);
    const relative = known === null ? fromRelative(name, slot.start, context, 'community') : null;
    return relative ?? area(known ?? name, 'touching');
  }
  const isParty = kind === 'party';
  const type = isParty ? 'party_org' : 'other';
  const named =
    fromRelative(name, slot.start, context, type) ?? composePart(name, isParty, host, type);
  if (named) return named;
  const hosted = withHostOfKind(name, slot.start, isParty, context);
  if (hosted) return hosted;
  const same = isParty && !place.inRoster ? namedPartyBody(name, context) : null;
  if (same) return fromRelative(same.name, slot.start, context, type) ?? same;
  const above = place.inRoster ? place.before : null;
  const found = isParty ? (above ?? partyHost(slot, place.sentenceStart, heads, context)) : null;
  return found
    ? composed(hostName(found), name, type)
    : {name, type, composed: false, source: 'touching'};
};

/** 云帆|董事长 beside 云帆股份: the brand that another name of the text begins with. */
const ofBrand = ({brand}: Slot, {brands}: BodyContext): PostBody | null =>
  brand !== null && brands.has(brand)
    ? {name: brand, type: bodyTypeOf(brand), composed: false, source: 'list'}
    : null;

/** A bare office behind another: its Party body for 书记 and members, the area for 市长, else the host. */
const inherit = (slot: Slot, named: Named, context: BodyContext): PostBody | null => {
  const {committeeTitles, areaTitles} = defaultBodyRules();
  if (!named.last) return named.host;
  if (areaTitles.heads.includes(slot.head)) {
    const name = areaOfCommittee(named.last.name);
    if (name !== null)
      return area(name.length === 1 ? (context.areaOfKind(name) ?? name) : name, 'list');
    const isArea =
      named.last.type === 'district_or_region' || /(?:政府|管委会)$/u.test(named.last.name);
    return isArea ? {...named.last, source: 'list'} : areaOfOffice(slot, context);
  }
  const from = committeeTitles.heads.includes(slot.head) ? named.last : (named.host ?? named.last);
  const host = committeeTitles.heads.includes(slot.head) ? from.name : hostName(from);
  return {...from, name: host, type: host === from.name ? from.type : 'other', source: 'list'};
};

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

/** 北岸公司副总经理甲、运行部主任乙: the body before is the host of the next one's unit. */
const hostBefore = ({body}: Slot, {before, inRoster}: ListPlace): PostBody | null =>
  body &&
  before?.source === 'touching' &&
  !inRoster &&
  isInnerUnit(body.name) &&
  !isInnerUnit(before.name)
    ? before
    : null;

const bodyOf = (
  slot: Slot,
  named: Named,
  {heads, later, place, context}: Reading,
): PostBody | null =>
  firstFound(
    () =>
      withoutOrgan(
        slot,
        explicitBody(slot, named.host ?? hostBefore(slot, place), context),
        context,
      ),
    () => withPart(slot, named.host ?? later ?? committeeOf(place.before), heads, place, context),
    () => wantedBody(slot, context),
    () => ofBrand(slot, context),
    () => inherit(slot, named, context),
    () => areaOfOffice(slot, context),
    () => (place.inRoster ? sameRoster(slot, place.before) : sameAsBefore(slot, place.before)),
    () => associationBefore(slot, place.sentenceStart, context),
    () => committeeBefore(slot, place.isHeading, context),
    () => bodyFromContext(slot, place.sentenceStart, context),
  );

const unitHost = (body: PostBody): PostBody =>
  body.unit
    ? {name: body.unit.host, type: bodyTypeOf(body.unit.host), composed: false, source: 'list'}
    : body;

/** What the list has named once this office is read. */
const namedAfter = (slot: Slot, body: PostBody | null, {last, host}: Named): Named => {
  const hasBoth = slot.body !== null && slot.part !== null;
  // A unit put together with the host (审判委员会) is no host of the offices behind it.
  const isInner = body?.source === 'composed' && !hasBoth;
  const ownHost = slot.body && hasBoth ? ofMention(slot.body) : isInner ? unitHost(body) : body;
  return {
    last: slot.body || slot.part || !last ? body : last,
    host: host && (isInner || !slot.body) ? host : ownHost,
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
  let named: Named = {last: null, host: workplace(place.text, list, place.sentenceStart, context)};
  return list.slots.map(slot => {
    const fixed = fixedBody(slot);
    if (fixed !== undefined) return fixed;
    const body = bodyOf(slot, named, reading);
    named = namedAfter(slot, body, named);
    return body;
  });
};
