import {areaOfCommittee, partyPartStart} from '../../body/suffix';
import {bodyTypeOf} from '../../body/type';
import {relativeName} from '../../coreference/relative';
import {area, hostName, ofMention, type PostBody} from './body';
import {defaultBodyRules, type BodyContext} from './body-context';
import {associationBefore, committeeBefore, sameAsBefore} from './committee-body';
import {
  areaOfOffice,
  bodyFromContext,
  bodyInSession,
  sameRoster,
  wantedBody,
  withoutOrgan,
} from './context-body';
import {captionOf} from '../layout/caption';
import {fromRelative, isAsWritten} from './compose';
import {bodyWithOffice} from './employer';
import {explicitBody} from './explicit-body';
import {foreignRules} from './foreign';
import {hostOfUnits, isInnerUnit} from './inner-unit';
import type {PostList} from '../list';
import {missionOf} from './mission';
import {isOwnBody} from './own-body';
import {firstFound, withPart, type Reading} from './part-body';
import type {ListPlace} from './place';
import {prefixRules, type Slot} from '../slot';
import {wholeUnit} from './whole-unit';
import {workplace} from './workplace';

/** What the list has named so far: its last body, and the host that inner units belong to. */
interface Named {
  readonly last: PostBody | null;
  readonly host: PostBody | null;
  /** The congress that the list gives a seat in: its committees belong to it. */
  readonly congress: PostBody | null;
  readonly previous: {readonly slot: Slot; readonly body: PostBody | null} | null;
}

/** 云帆|董事长 beside 云帆股份: the brand that another name of the text begins with. */
const ofBrand = ({brand}: Slot, {brands}: BodyContext): PostBody | null =>
  brand !== null && brands.has(brand)
    ? {name: brand, type: bodyTypeOf(brand), composed: false, source: 'list'}
    : null;

/** 产业司处长: heads of a rank below the unit's are in it. */
const LOWER: readonly (readonly [RegExp, RegExp])[] = [
  [/[处科]长$/u, /(?:司|厅|办公厅)$/u],
  [/科长$/u, /处$/u],
];
const isLower = (head: string, unit: string): boolean =>
  LOWER.some(([heads, units]) => heads.test(head) && units.test(unit));

const RANK_AND_FILE = /(?:科员|干事|技术员|办事员|文员|秘书|助教|讲师|教师|教员)$/u;

/** 政工科长: the unit's words are the title's, so its head serves the unit's host. */
const FUSED = /^(?!(?:[副正代]|常务|主任|支队|大队)*[处科股]长$).+[处科股]长$/u;

/** 办公室科员、副主任、主任: offices of the unit that the list names last, not of its host. */
const staysInUnit = (slot: Slot, previous: Slot, unit: PostBody): boolean => {
  if (FUSED.test(slot.title)) return false;
  const isSameClass = slot.headClass === previous.headClass;
  if (isSameClass && (slot.head === previous.head || slot.head.endsWith('科员'))) return true;
  const ends = defaultBodyRules().signs.ends[slot.head];
  // 产业司处长、副司长: the office's sign is the unit's.
  if (isLower(slot.head, unit.name) || ends?.some(end => unit.name.endsWith(end))) return true;
  return !ends && isSameClass && RANK_AND_FILE.test(previous.title);
};

/** The host of an office: 北岸集团 for 北岸集团车间主任、副总经理, since a workshop has no general manager. */
const ofHost = (slot: Slot, shared: PostBody): PostBody => {
  const from = defaultBodyRules().ofWhole.heads.includes(slot.title)
    ? hostOfUnits(shared, '')
    : shared;
  const name = hostName(from);
  const host = {...from, name, type: name === from.name ? from.type : ('other' as const)};
  return {...(bodyWithOffice(host, slot.head) ?? host), source: 'list'};
};

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
  const {previous} = named;
  if (previous?.body && staysInUnit(slot, previous.slot, previous.body)) {
    return {...previous.body, source: 'list'};
  }
  return committeeTitles.heads.includes(slot.head)
    ? {...named.last, source: 'list'}
    : ofHost(slot, named.host ?? named.last);
};

/** 任北岸镇副镇长，2002年任镇长: the area that the list before was of, or whose committee. */
const areaBefore = (slot: Slot, before: PostBody | null): PostBody | null => {
  if (before === null || !defaultBodyRules().areaTitles.heads.includes(slot.head)) return null;
  const name = areaOfCommittee(before.name) ?? before.name;
  return name.length > 2 && name.endsWith(slot.head.slice(0, 1)) ? area(name, 'list') : null;
};

const fixedBody = (slot: Slot): PostBody | null | undefined => {
  const fixed = slot.body ? undefined : prefixRules().fixedBody.bodies[slot.title];
  return typeof fixed === 'string'
    ? {name: fixed, type: 'government', composed: false, source: 'touching'}
    : fixed;
};

/** 北岸公司副总经理甲、运行部主任乙: the body before is the host of the next one's unit. */
const hostBefore = ({body}: Slot, {before, inRoster}: ListPlace): PostBody | null =>
  body &&
  before?.source === 'touching' &&
  !inRoster &&
  isInnerUnit(body.name) &&
  !isInnerUnit(before.name) &&
  partyPartStart(before.name) !== 0
    ? before
    : null;

/** 该行|副行长, 发行人|董事: a noun for a body named before, which no mention shows. */
const unreadFirm = ({unread, start}: Slot, context: BodyContext): PostBody | null => {
  if (unread === '发行人') {
    const firms = context.named.filter(({type}) => type === 'company');
    const firm = context.ownFirm ?? (firms.length > 0 ? context.heaviest(firms) : null);
    return firm && ofMention(firm, 'list');
  }
  return relativeName(unread)?.rest === '' ? fromRelative(unread, start, context, 'other') : null;
};

const namesNothing = ({body, part}: Slot): boolean => body === null && part === null;

/** 第十届北岸县政协委员、|常委: of the same congress. */
const seatBefore = (slot: Slot, {congress, previous}: Named): PostBody | null =>
  congress && slot.head === '常委' && namesNothing(slot) && previous?.body === congress
    ? congress
    : null;

/** 第十届北岸县政协委员、提案委员会副主任. */
const congressOf = ({body}: Slot, {congress}: Named): PostBody | null =>
  body && /委(?:员会)?$/u.test(body.name) && isInnerUnit(body.name) ? congress : null;

/** 北岸县副县长、|县委|常委: the committee of the area that the list has named right before. */
const committeeOf = ({body, part}: Slot, before: PostBody | null): PostBody | null => {
  const kind = /^([省市县区州旗盟])委$/u.exec(body?.name ?? part?.name ?? '')?.[1];
  const area = before && (areaOfCommittee(before.name) ?? before.name);
  if (kind === undefined || !area || area.length < 2 || !area.endsWith(kind)) return null;
  return {
    name: area.length > 2 ? `${area}委` : `${area}${kind}委`,
    type: 'party_org',
    composed: true,
    source: 'list',
  };
};

const bodyOf = (slot: Slot, named: Named, reading: Reading): PostBody | null => {
  const {place, context} = reading;
  return firstFound(
    () => seatBefore(slot, named),
    () => committeeOf(slot, named.previous?.body ?? null),
    () =>
      withoutOrgan(
        slot,
        explicitBody(
          slot,
          congressOf(slot, named) ?? named.host ?? hostBefore(slot, place),
          context,
          place,
        ),
        context,
      ),
    () => withPart(slot, named.host, reading),
    () => unreadFirm(slot, context),
    () => wantedBody(slot, context),
    () => ofBrand(slot, context),
    () => inherit(slot, named, context),
    () => areaBefore(slot, place.before ?? place.employer),
    () => areaOfOffice(slot, context),
    () => bodyInSession(place.text, slot, place.sentenceStart, context),
    () => (place.inRoster ? sameRoster(slot, place.before) : sameAsBefore(slot, place.before)),
    () => associationBefore(slot, place.sentenceStart, context),
    () => committeeBefore(slot, place.isHeading, context),
    () => bodyFromContext(slot, place, context),
  );
};

const unitHost = (body: PostBody): PostBody =>
  body.unit
    ? {name: body.unit.host, type: bodyTypeOf(body.unit.host), composed: false, source: 'list'}
    : body;

/** The host of the offices behind: a unit put together with it (审判委员会) is none itself. */
const hostAfter = (slot: Slot, body: PostBody | null, host: PostBody | null): PostBody | null => {
  const own = slot.body && slot.part ? slot.body : null;
  const onHost = body?.source === 'composed' && !(own && body.name.startsWith(own.name));
  if (host && (onHost || !slot.body)) return host;
  if (own) return ofMention(own);
  return body && onHost ? unitHost(body) : body;
};

/** 校党委组织部部长、学生处处长: the host of what comes behind is the school that 校 stands for. */
const inFull = (host: PostBody | null, at: number, context: BodyContext): PostBody | null =>
  host && isAsWritten(host.name) ? (fromRelative(host.name, at, context, host.type) ?? host) : host;

/** What the list has named once this office is read. */
const namedAfter = (
  slot: Slot,
  body: PostBody | null,
  {last, host, congress}: Named,
  context: BodyContext,
): Named => {
  const previous = {slot, body};
  // 全国人大代表、院长: who sits in a congress works elsewhere.
  if (isOwnBody(slot) || slot.head === '代表') return {previous, last, host, congress: body};
  return {
    previous,
    last: slot.body || slot.part || !last ? body : last,
    host: inFull(hostAfter(slot, body, host), slot.start, context),
    congress: slot.body ? null : congress,
  };
};

/** 外长, 大使: of an embassy that the list names, else of no body that the text could tell. */
const isHeadOfState = (slot: Slot, last: PostBody | null): boolean =>
  namesNothing(slot) &&
  foreignRules().neverGuessed.heads.some(head => slot.title.endsWith(head)) &&
  !(last?.name.endsWith('使馆') ?? false);

/** 到北岸大学工作。历任…: the units that a sentence goes on with are of where the one before said. */
const workedBefore = (
  list: PostList,
  {text, sentenceStart, employer}: ListPlace,
): PostBody | null =>
  employer &&
  /^\s*(?:先后|历|曾)(?:任|担任)$/u.test(text.slice(sentenceStart, list.start)) &&
  /(?:工作|任职)[。；;\s]*$/u.test(text.slice(Math.max(0, sentenceStart - 6), sentenceStart))
    ? employer
    : null;

const SMALL_UNIT = /^\p{Script=Han}{1,5}(?:[处科股]|教研室)$/u;
/** Words of a new place of work, which the text need not name. */
const MOVES = /[调来赴到]|引进|入职|加盟|回国|毕业|转业/u;

/** 在北岸医院工作，…。2009年任医务科科长: an inner unit that a career goes on with is of where its subject works. */
const unitOfEmployer = (
  {start, slots: [slot]}: PostList,
  {text, sentenceStart, employer, before}: ListPlace,
): PostBody | null => {
  const unit = slot?.body?.name ?? (slot?.part?.kind === 'unit' ? slot.part.name : null);
  if (employer === null || unit === null || !SMALL_UNIT.test(unit)) return null;
  if (MOVES.test(text.slice(sentenceStart, start))) return null;
  const near = before && before.source !== 'context' ? before : employer;
  return isInnerUnit(near.name) ? null : near;
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
    congress: null,
    host:
      workplace(place.text, list, place.sentenceStart, context) ??
      workedBefore(list, place) ??
      unitOfEmployer(list, place) ??
      captionOf(list, place),
  };
  let foreign = false;
  return list.slots.map(slot => {
    const fixed = fixedBody(slot);
    if (fixed !== undefined) return fixed;
    foreign = slot.foreign || (foreign && namesNothing(slot));
    const mission = foreign ? null : missionOf(slot, place, context);
    if (mission && named.last === null) return mission;
    if (foreign || isHeadOfState(slot, named.last)) return null;
    const found = bodyOf(slot, named, reading);
    const body = found && place.employer ? wholeUnit(found, context) : found;
    named = namedAfter(slot, body, named, context);
    return body;
  });
};
