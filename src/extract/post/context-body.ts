/** Bodies of offices that stand without one: what the class of the office and the article allow. */
import type {BodyType} from '../../article/facts';
import {endsLikeUnit, organClass, partyPartStart} from '../body/suffix';
import {bodyTypeOf} from '../body/type';
import type {Mention} from '../document';
import {area, hostName, ofMention, type PostBody} from './body';
import {defaultBodyRules, type BodyContext} from './body-context';
import {withoutUnit} from './inner-unit';
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
  const fitting = context.bodies.filter(body => body.name.endsWith(wanted));
  const found = fitting.filter(body => body.end <= slot.start).at(-1) ?? fitting[0];
  return found ? ofMention(found, 'list') : null;
};

const COMMITTEE_LIKE =
  /(?:委员会|委|小组|专班|指挥部|理事会|组委会|董事会|监事会|党组|协会|学会|联合会|联盟|主席团)$/u;
const NEAR_COMMITTEE = 60;

/** 他们是：主任甲，委员乙: members belong to the committee named last, else to the article's main one. */
export const committeeBefore = (slot: Slot, context: BodyContext): PostBody | null => {
  if (!defaultBodyRules().committeeMembers.heads.includes(slot.head)) return null;
  const committees = context.bodies.filter(
    ({name, end}) =>
      end <= slot.start && COMMITTEE_LIKE.test(name) && !context.shortForms.has(name),
  );
  const last = committees.at(-1);
  if (!last) return null;
  const near = slot.start - last.end <= NEAR_COMMITTEE;
  return ofMention(near ? last : context.heaviest(committees), 'list');
};

/** 甲任北岸商会会长，乙任副会长: the next office of the sentence is of the same body. */
export const sameAsBefore = (slot: Slot, before: PostBody | null): PostBody | null => {
  const {sharing, classes, personal} = defaultBodyRules();
  if (!before || personal.heads.includes(slot.head)) return null;
  const fits =
    sharing.classes.includes(slot.headClass) ||
    (classes[slot.headClass]?.types ?? []).includes(before.type);
  const source = slot.headClass === 'member' ? 'list' : 'context';
  return fits ? {...before, source} : null;
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
  const found = pick(here, heads) ?? mainOf(fitting, heads, context);
  return found && ofMention(found, 'context');
};

/** 党支部书记 in an article about 北岸大学学生党支部: the Party body of that kind that it names. */
export const namedPartyBody = (part: string, context: BodyContext): PostBody | null => {
  const fitting = context.named.filter(
    ({name, type}) => type === 'party_org' && name.length > part.length && name.endsWith(part),
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

const AT_WORK = /(?:在|到|调|入|加入|就职于|任职于)$/u;
/** 加入中国共产党 tells of membership, not of work. */
const PARTY = /(?:党|盟|共青团)$/u;
/** 在北岸部贸易司、法规司工作: the offices behind are of what these units belong to. */
const SEVERAL = /^(?:[、和及]\p{Script=Han}{2,14}){1,4}(?:等)?工作/u;
const UNNAMED = /(?:在|到|调入)(\p{Script=Han}{3,20}?)工作[，,]/gu;

/** 在北岸大学经济系工作，任讲师: where a CV's sentence says that its subject worked. */
export const workplace = (
  text: string,
  at: number,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const found = context.bodies
    .filter(body => body.start >= sentenceStart && body.end <= at)
    .filter(
      ({start, name}) =>
        AT_WORK.test(text.slice(Math.max(0, start - 4), start)) && !PARTY.test(name),
    )
    .at(-1);
  if (found) {
    const body = ofMention(found, 'list');
    const several = SEVERAL.test(text.slice(found.end, found.end + 64));
    return several ? {...body, name: withoutUnit(body.name)} : body;
  }
  const name = [...text.slice(sentenceStart, at).matchAll(UNNAMED)].at(-1)?.[1];
  return name !== undefined && endsLikeUnit(name)
    ? {name, type: bodyTypeOf(name), composed: false, source: 'list'}
    : null;
};

const IN_SESSION = /^[\p{Script=Han}\d]{0,14}(?:会议|大会)上(?:[\p{Script=Han}]{0,4})当选(?:为)?$/u;

/** 在市政协八届一次会议上当选主席: the body whose session it is. */
export const bodyInSession = (
  text: string,
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const found = context.bodies
    .filter(({start, end}) => start >= sentenceStart && end <= slot.start)
    .filter(({end}) => IN_SESSION.test(text.slice(end, slot.start)))
    .at(-1);
  return found ? ofMention(found, 'list') : null;
};

/** The body of an office without one, or null when the text leaves it open. */
export const bodyFromContext = (
  text: string,
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  const rules = defaultBodyRules();
  const worked = workplace(text, slot.start, sentenceStart, context);
  if (worked) return worked;
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
