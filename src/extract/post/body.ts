import type {BodyType} from '../../article/facts';
import {areaOfCommittee, isCommittee, organClass, partyPartStart} from '../body/suffix';
import type {Mention} from '../document';
import {defaultBodyRules, type BodyContext} from './body-context';
import type {PostList} from './list';
import {prefixRules, type Slot} from './slot';

/** The body an office belongs to. */
export interface PostBody {
  readonly name: string;
  readonly type: BodyType;
  /** Put together from words that stand apart. */
  readonly composed: boolean;
  /** Where it stands, when it stands as a whole. */
  readonly mention: Mention | null;
  /** How it was found: touching, list, composed, context. */
  readonly source: 'touching' | 'list' | 'composed' | 'context';
}

const ofMention = (mention: Mention): PostBody => ({
  name: mention.name,
  type: mention.type ?? 'other',
  composed: false,
  mention,
  source: 'touching',
});

const composed = (host: string, part: string, type: BodyType): PostBody => ({
  name: host + part,
  type,
  composed: true,
  mention: null,
  source: 'composed',
});

/** The body that a Party body belongs to: 北岸建设局 of 北岸建设局党组; itself when it is none. */
const hostName = (body: PostBody): string => {
  const start = partyPartStart(body.name);
  return start > 0 && !isCommittee(body.name) ? body.name.slice(0, start) : body.name;
};

const AREA_WORD = /^[省市县区旗州盟镇乡]/u;

/** 省人大常委会 beside 北岸省委 is 北岸省人大常委会. */
const withArea = (name: string, area: string): string => {
  const sign = AREA_WORD.exec(name)?.[0];
  if (sign === undefined) return area + name;
  return area.endsWith(sign) ? area + name.slice(1) : name;
};

/** A unit that stands without its host, read with the host that the list has named before it. */
const composePart = (
  part: string,
  isParty: boolean,
  host: PostBody | null,
  type: BodyType,
): PostBody | null => {
  if (!host) return null;
  const area = areaOfCommittee(host.name);
  const organ = organClass(part.replace(AREA_WORD, ''));
  if (organ === 'committee')
    return isCommittee(host.name) ? composed(host.name, part, 'party_org') : null;
  if (organ === 'area')
    return area === null
      ? composed(hostName(host), part, type)
      : composed('', withArea(part, area), 'government');
  if (area !== null && isParty) return null;
  return composed(hostName(host), part, isParty ? 'party_org' : type);
};

const inherit = (slot: Slot, last: PostBody, context: BodyContext): PostBody => {
  const {committeeTitles, areaTitles} = defaultBodyRules();
  const from: PostBody = {...last, source: 'list'};
  if (areaTitles.heads.includes(slot.head)) {
    const area = areaOfCommittee(last.name);
    if (area === null) return from;
    const full = area.length === 1 ? (context.areaOfKind(area) ?? area) : area;
    return {name: full, type: 'district_or_region', composed: false, mention: null, source: 'list'};
  }
  if (committeeTitles.heads.includes(slot.head)) return from;
  const host = hostName(last);
  if (host === last.name) return from;
  return {name: host, type: 'other', composed: false, mention: null, source: 'list'};
};

const areaFromContext = (slot: Slot, context: BodyContext): PostBody | null => {
  if (!defaultBodyRules().areaTitles.heads.includes(slot.head)) return null;
  const kind = slot.head.slice(0, 1);
  const name = context.areaOfKind(kind) ?? kind;
  return {name, type: 'district_or_region', composed: false, mention: null, source: 'context'};
};

/** A body for an office that has none: one of the right type before it in the sentence, then the article's main one. */
const bodyFromContext = (
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const rules = defaultBodyRules();
  if (rules.personal.heads.includes(slot.head)) return null;
  const types = rules.classes[slot.headClass]?.types ?? [];
  if (types.length === 0) return null;
  const fits = (body: Mention): boolean => body.type !== null && types.includes(body.type);
  const before = context.bodies.filter(body => body.end <= slot.start && fits(body));
  const here = before.filter(body => body.start >= sentenceStart).at(-1);
  const found = here ?? context.mainBody(types) ?? before.at(-1);
  return found ? {...ofMention(found), source: 'context'} : null;
};

const partyHost = (slot: Slot, sentenceStart: number, context: BodyContext): PostBody | null => {
  const types: BodyType[] = [
    'government',
    'company',
    'school',
    'hospital',
    'association',
    'street',
    'community',
    'park',
    'other',
  ];
  const here = context.bodies.filter(
    body =>
      body.start >= sentenceStart &&
      body.end <= slot.start &&
      body.type !== null &&
      types.includes(body.type),
  );
  const found = here.at(-1) ?? context.mainBody(types);
  return found ? ofMention(found) : null;
};

const explicit = (slot: Slot, host: PostBody | null): PostBody | null => {
  if (!slot.body) return null;
  const own = ofMention(slot.body);
  if (slot.part)
    return composed(own.name, slot.part.name, slot.part.kind === 'party' ? 'party_org' : own.type);
  const organ = organClass(own.name.replace(AREA_WORD, ''));
  const isPartyPart = partyPartStart(own.name) === 0;
  if (organ === null && !isPartyPart) return own;
  return composePart(own.name, isPartyPart, host, own.type) ?? own;
};

const withPart = (
  slot: Slot,
  host: PostBody | null,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  if (!slot.part) return null;
  const isParty = slot.part.kind === 'party';
  const fromList = composePart(slot.part.name, isParty, host, host?.type ?? 'other');
  if (fromList) return fromList;
  const fallback = isParty ? partyHost(slot, sentenceStart, context) : null;
  return (
    (fallback && composed(fallback.name, slot.part.name, 'party_org')) ?? {
      name: slot.part.name,
      type: isParty ? 'party_org' : 'other',
      composed: false,
      mention: null,
      source: 'touching',
    }
  );
};

/** The bodies of a list's offices, in its order; null where the text names none and none is certain. */
export const bodiesOf = (
  list: PostList,
  sentenceStart: number,
  context: BodyContext,
): (PostBody | null)[] => {
  let last: PostBody | null = null;
  // 党委书记、北岸林局局长: a host may also stand behind its Party body.
  const later = list.slots.find(slot => slot.body !== null)?.body ?? null;
  return list.slots.map(slot => {
    const fixed = prefixRules().fixedBody.bodies[slot.title];
    if (fixed !== undefined && !slot.body) {
      return fixed === null
        ? null
        : {name: fixed, type: 'government', composed: false, mention: null, source: 'touching'};
    }
    const host = last ?? (slot.body ? null : later && ofMention(later));
    const body: PostBody | null =
      explicit(slot, last) ??
      withPart(slot, host, sentenceStart, context) ??
      (last && inherit(slot, last, context)) ??
      areaFromContext(slot, context) ??
      bodyFromContext(slot, sentenceStart, context);
    if (slot.body || slot.part || last === null) last = body;
    return body;
  });
};
