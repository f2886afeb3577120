/** Bodies of offices that stand without one: what the class of the office and the article allow. */
import type {BodyType} from '../../article/facts';
import type {Span} from '../../article/span';
import {organClass, partyPartStart} from '../body/suffix';
import type {Mention} from '../document';
import {area, hostName, ofMention, type PostBody} from './body';
import {relativeName} from '../coreference/relative';
import {defaultBodyRules, type BodyContext} from './body-context';
import {hostsOf} from './inner-unit';
import {prefixRules, type Slot} from './slot';

const HOST_TYPES: readonly BodyType[] = [
  'government',
  'company',
  'school',
  'hospital',
  'association',
  'street',
  'community',
  'park',
  'other',
  'media',
];

/** An organ (武装部) or a bare Party body is no host of another. */
const isHost = (body: Mention): boolean =>
  organClass(body.name) === null &&
  partyPartStart(body.name) !== 0 &&
  !/(?:董事会|监事会|股东大?会)$/u.test(body.name);

/** 市长, 县长: the area of that kind that the article speaks of most, else the kind's own word. */
export const areaOfOffice = (slot: Slot, context: BodyContext): PostBody | null => {
  if (!defaultBodyRules().areaTitles.heads.includes(slot.head)) return null;
  const kind = slot.head.slice(0, 1);
  return area(context.areaOfKind(kind) ?? kind, 'context');
};

/** Offices of one kind of body (委员长, 检察长): the nearest such body before, then behind. */
export const wantedBody = (slot: Slot, context: BodyContext): PostBody | null => {
  const wanted = prefixRules().wantedBody.bodies[slot.title];
  if (wanted === undefined) return null;
  const all = context.bodies.filter(body => body.name.endsWith(wanted));
  const ofSession = all.filter(({name}) => name.includes('届'));
  const fitting = ofSession.length > 0 ? ofSession : all;
  const found = fitting.filter(body => body.end <= slot.start).at(-1) ?? fitting[0];
  return found ? ofMention(found, 'list') : null;
};

const COMMITTEE_LIKE =
  /(?:委员会|委会|委|小组|专班|指挥部|理事会|组委会|董事会|监事会|党组|协会|学会|联合会|联盟|主席团)$/u;
/** Bodies that have a 主席; of their committees it is 主任. */
const CHAIRED =
  /(?:工会|工商联|妇联|科协|文联|残联|侨联|政协|协会|学会|联合会|联盟|主席团|组委会|理事会|董事会|监事会)$/u;
const NEAR_COMMITTEE = 60;

const nearOrMain = (
  bodies: readonly Mention[],
  at: number,
  context: BodyContext,
): PostBody | null => {
  const before = bodies.filter(({end}) => end <= at);
  const last = before.at(-1);
  if (last && at - last.end <= NEAR_COMMITTEE) return ofMention(wholeOrgan(last, context), 'list');
  return before.length > 0 ? ofMention(context.heaviest(before), 'list') : null;
};

const isAssociation = ({name, type}: {name: string; type: BodyType | null}): boolean =>
  (type === 'association' || /(?:会|联盟)$/u.test(name)) &&
  !/(?:委员?|理事|监事|董事|大)会$/u.test(name) &&
  partyPartStart(name) < 0;

/** An organ by its session or kind alone: 第三届委员会, 业主委员会, 居民委员会. */
const ORGAN_ALONE =
  /^(?:第[一二三四五六七八九十]+届)?(?:居民|村民|业主|常务|执行)?(?:委员会|理事会|监事会)$/u;

/** 第三届业主委员会 in an article about 翠湖小区第三届业主委员会: the whole name. */
export const wholeOrgan = (body: Mention, context: BodyContext): Mention => {
  if (!ORGAN_ALONE.test(body.name)) return body;
  const longer = context.named.filter(
    ({name}) => name.length > body.name.length && name.endsWith(body.name),
  );
  return longer.length > 0 ? context.heaviest(longer) : body;
};

/** 会长甲，监事长乙: of the association that the sentence names before, else of the article's main one. */
export const associationBefore = (
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  if (!defaultBodyRules().ofAssociation.heads.includes(slot.head)) return null;
  const fitting = context.named.filter(
    body => isAssociation(body) && relativeName(body.name) === null,
  );
  const here = fitting.filter(({start, end}) => start >= sentenceStart && end <= slot.start);
  const found = here.at(-1) ?? (fitting.length > 0 ? context.heaviest(fitting) : null);
  return found && ofMention(found, 'list');
};

/**
 * 他们是：主任甲，委员乙: members belong to the committee named last, else to the article's main one.
 * In a roster any office does.
 */
export const committeeBefore = (
  slot: Slot,
  inRoster: boolean,
  context: BodyContext,
): PostBody | null => {
  const {committeeMembers, ofCommittees} = defaultBodyRules();
  const fits = inRoster
    ? ofCommittees.classes.includes(slot.headClass)
    : committeeMembers.heads.includes(slot.head);
  if (!fits) return null;
  const like = slot.head === '主席' ? CHAIRED : COMMITTEE_LIKE;
  const committees = context.bodies.filter(
    ({name}) =>
      like.test(name) && !context.shortForms.has(name) && relativeName(name) === null,
  );
  return nearOrMain(committees, slot.start, context);
};

/** What a series of offices of one class can share with the one before. */
const canShare = (before: PostBody, headClass: string): boolean => {
  if (headClass === 'association') return isAssociation(before) || CHAIRED.test(hostName(before));
  if (headClass === 'member') return COMMITTEE_LIKE.test(before.name);
  return defaultBodyRules().sharing.classes.includes(headClass);
};

/** 甲任北岸商会会长，乙任副会长: the next office of the sentence is of the same body. */
export const sameAsBefore = (slot: Slot, before: PostBody | null): PostBody | null => {
  const {classes, committeeTitles, personal} = defaultBodyRules();
  if (!before || personal.heads.includes(slot.head)) return null;
  const types = classes[slot.headClass]?.types ?? [];
  const source = slot.headClass === 'member' ? 'list' : 'context';
  if (!canShare(before, slot.headClass) && !types.includes(before.type)) return null;
  const name = committeeTitles.heads.includes(slot.head) ? before.name : hostName(before);
  return {...before, name, source};
};

const fitsSign = (body: Mention, heads: readonly string[]): boolean => {
  const signs = heads.flatMap(head => defaultBodyRules().signs.ends[head] ?? []);
  return signs.some(sign => body.name.endsWith(sign));
};

/** The best of some bodies for offices: one whose name ends as an office asks (局长: …局), else the last one. */
const pick = (bodies: readonly Mention[], heads: readonly string[]): Mention | null =>
  bodies.filter(body => fitsSign(body, heads)).at(-1) ?? bodies.at(-1) ?? null;

const mainOf = (
  bodies: readonly Mention[],
  heads: readonly string[],
  context: BodyContext,
): Mention | null => {
  const signed = bodies.filter(body => fitsSign(body, heads));
  const candidates = signed.length > 0 ? signed : bodies;
  return candidates.length > 0 ? context.heaviest(candidates) : null;
};

/** A body of one of the types: in this sentence before the office, else the article's main one. */
const bodyOfTypes = (
  at: number,
  sentenceStart: number,
  types: readonly BodyType[],
  heads: readonly string[],
  context: BodyContext,
): PostBody | null => {
  const fitting = context.named.filter(
    body => body.type !== null && types.includes(body.type) && isHost(body),
  );
  const here = fitting.filter(body => body.start >= sentenceStart && body.end <= at);
  const own = types.includes('company') ? context.ownFirm : null;
  const found = pick(here, heads) ?? own ?? mainOf(fitting, heads, context);
  return found && ofMention(found, 'context');
};

/** 党支部书记 in an article about 北岸大学学生党支部: the Party body of that kind that it names. */
export const namedPartyBody = (part: string, context: BodyContext): PostBody | null => {
  const fitting = context.named.filter(
    ({name, type}) =>
      type === 'party_org' && name.length > part.length && name.endsWith(part),
  );
  return fitting.length > 0 ? ofMention(context.heaviest(fitting), 'list') : null;
};

/** The host of a Party body that stands alone (党委书记、局长). `heads` are the heads of the list. */
export const partyHost = (
  slot: Slot,
  sentenceStart: number,
  heads: readonly string[],
  context: BodyContext,
): PostBody | null => bodyOfTypes(slot.start, sentenceStart, HOST_TYPES, heads, context);

const AT_WORK = /(?:在|到|调入|调任|调|加入|就职于|任职于)$/u;
/** What parts the place of work from the office held there. */
const WORKED = /^[^。；;]{0,24}?(?:工作|任职|就职)?[，,]?(?:先后|历|曾|现|历任|担)*(?:任|担任)$/u;

/** 在北岸大学经济系工作，任讲师: where a CV's sentence says that its subject worked. */
export const workplace = (
  text: string,
  list: Span,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const found = context.bodies
    .filter(body => body.start >= sentenceStart && body.end <= list.start)
    .filter(body => AT_WORK.test(text.slice(Math.max(0, body.start - 4), body.start)))
    .at(-1);
  return found && WORKED.test(text.slice(found.end, list.start)) ? ofMention(found, 'list') : null;
};

const NEAR_HOST = 60;

/** The street of 办事处, the court of 审判委员会: the nearest before it, else the article's main one. */
export const hostOfUnit = (unit: string, at: number, context: BodyContext): PostBody | null => {
  for (const host of hostsOf(unit)) {
    const fitting = context.named.filter(
      body => host.test(body.name) && relativeName(body.name) === null && isHost(body),
    );
    const near = fitting.filter(({end}) => end <= at && at - end <= NEAR_HOST).at(-1);
    if (near) return ofMention(near, 'list');
    if (fitting.length > 0) return ofMention(context.heaviest(fitting), 'list');
  }
  return null;
};

/** The body of an office without one, or null when the text leaves it open. */
export const bodyFromContext = (
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const rules = defaultBodyRules();
    if (rules.personal.heads.includes(slot.head)) return null;
  const types = rules.classes[slot.headClass]?.types ?? [];
  return types.length === 0
    ? null
    : bodyOfTypes(slot.start, sentenceStart, types, [slot.head], context);
};

/** Offices of a roster's lines are of the body that the lines above belong to. */
export const sameRoster = (slot: Slot, above: PostBody | null): PostBody | null =>
  above && !defaultBodyRules().personal.heads.includes(slot.head)
    ? {...above, name: hostName(above), source: 'list'}
    : null;

const ORGAN = /^(.*?)(?:第[一二三四五六七八九十]+届)?(?:董事会|监事会|理事会|会员大会)$/u;

/** 第三届理事会会长: the organ's body, not the organ, has a president. */
export const withoutOrgan = (
  slot: Slot,
  body: PostBody | null,
  context: BodyContext,
): PostBody | null => {
  const match =
    body && defaultBodyRules().ofWhole.heads.includes(slot.head) ? ORGAN.exec(body.name) : null;
  if (!body || !match) return body;
  const owner = match[1] ?? '';
  if (owner !== '') return {...body, name: owner};
  const owners = context.named.filter(
    ({type, name}) => (type === 'company' || type === 'association') && !ORGAN.test(name),
  );
  return owners.length > 0 ? ofMention(context.heaviest(owners), 'list') : body;
};
