/** The bodies that words between host and office name: 机关党委, 监测处, 自治区. */
import {areaOfCommittee, partyPartStart} from '../../body/suffix';
import {bodyTypeOf} from '../../body/type';
import {area, composed, hostName, type PostBody} from './body';
import type {BodyContext} from './body-context';
import {composePart, fromRelative, isAsWritten, withHostByKind, withHostOfKind} from './compose';
import {hostsParty, namedPartyBody, partyHost} from './context-body';
import {fullCommittee} from './explicit-body';
import {isOwnBody} from './own-body';
import type {ListPlace} from './place';
import type {Slot} from '../slot';

/** A list being read: what stands around it and what it has named so far. */
export interface Reading {
  readonly heads: readonly string[];
  /** 党委书记、北岸林局局长: a host may also stand behind its Party body. */
  readonly later: PostBody | null;
  readonly place: ListPlace;
  readonly context: BodyContext;
}

/** The first body that one of the ways finds; each is tried only when those before found none. */
export const firstFound = (...ways: readonly (() => PostBody | null)[]): PostBody | null => {
  for (const way of ways) {
    const found = way();
    if (found) return found;
  }
  return null;
};

/** 自治区, 社区 before an office: the area of that kind that the article speaks of. */
const areaPart = (name: string, at: number, context: BodyContext): PostBody => {
  const known = context.areaOfKind(name);
  const relative = known === null ? fromRelative(name, at, context, 'community') : null;
  return relative ?? area(known ?? name, 'touching');
};

/** The Party body or unit in front of an office, with the host that the list or the article names. */
const unitPart = (
  slot: Slot,
  {name, kind}: NonNullable<Slot['part']>,
  host: PostBody | null,
  {heads, place, context}: Reading,
): PostBody => {
  const isParty = kind === 'party';
  const type = isParty ? 'party_org' : 'other';
  const whole = (found: PostBody): PostBody => composed(hostName(found), name, type);
  const full = host === null && place.ofSubject ? fullCommittee(name, context) : null;
  const found = firstFound(
    () => (full === null ? null : {name: full, type, composed: false, source: 'list'}),
    () =>
      isAsWritten(name)
        ? {name, type, composed: false, source: 'touching'}
        : fromRelative(name, slot.start, context, type),
    () => composePart(name, isParty, host, type),
    () => withHostOfKind(name, slot.start, isParty, context),
    () => (isParty ? null : withHostByKind(name, slot.start, place.sentenceStart, context)),
  );
  if (found) return found;
  if (kind === 'column') {
    const main = partyHost(slot, {sentenceStart: slot.start, employer: null}, [], context);
    if (main) return whole(main);
  }
  if (!isParty) return {name, type, composed: false, source: 'touching'};
  const same = place.inRoster ? null : namedPartyBody(name, context);
  if (same) return fromRelative(same.name, slot.start, context, type) ?? same;
  const above = (place.inRoster ? place.before : null) ?? partyHost(slot, place, heads, context);
  return above ? whole(above) : {name, type, composed: false, source: 'touching'};
};

const laterHost = (slot: Slot, {later}: Reading): PostBody | null => {
  if (!later) return null;
  return slot.part?.kind === 'party' && hostsParty(later) ? later : null;
};

/** 街道党工委书记甲、办事处主任乙: the committee of the list before is the host of this one's unit. */
const committeeOf = (before: PostBody | null): PostBody | null =>
  before && areaOfCommittee(before.name) !== null ? before : null;

/** 甲当选北岸公司党委书记，乙当选纪委书记: the next Party body is of the same host. */
const besideParty = (
  part: NonNullable<Slot['part']>,
  {before, inRoster}: ListPlace,
): PostBody | null =>
  part.kind === 'party' &&
  before &&
  !inRoster &&
  partyPartStart(before.name) > 0 &&
  hostName(before) !== before.name &&
  hostName(before).length > 1
    ? {...before, name: hostName(before), type: bodyTypeOf(hostName(before))}
    : null;

/** 支部书记 behind an office of 北岸公司第二党支部. */
const sameParty = (
  part: NonNullable<Slot['part']>,
  {before, partyBefore, inRoster}: ListPlace,
): PostBody | null =>
  part.kind === 'party' && !inRoster
    ? ([before, partyBefore].find(body => body?.name.endsWith(part.name)) ?? null)
    : null;

/** 青石区公所 tells its own area. */
const OWN_AREA = /^\p{Script=Han}{2,6}?[省市县区州旗镇乡](?![域间])\p{Script=Han}{2}/u;

export const withPart = (slot: Slot, known: PostBody | null, reading: Reading): PostBody | null => {
  if (!slot.part) return null;
  const same = known ? null : sameParty(slot.part, reading.place);
  if (same) return same;
  const host =
    known ??
    laterHost(slot, reading) ??
    committeeOf(reading.place.before) ??
    besideParty(slot.part, reading.place);
  const {name, kind} = slot.part;
  if (kind === 'named' || isOwnBody(slot) || (kind === 'unit' && OWN_AREA.test(name))) {
    const type = kind === 'journal' ? 'media' : bodyTypeOf(name);
    return {name, type, composed: false, source: 'touching'};
  }
  return kind === 'area'
    ? areaPart(name, slot.start, reading.context)
    : unitPart(slot, slot.part, host, reading);
};
