import {overlaps, spansWithin, type Span} from '../../../article/span';
/** Bodies of offices that stand without one: what the class of the office and the article allow. */
import type {BodyType} from '../../../article/facts';
import {organClass, partyPartStart} from '../../body/suffix';
import type {Mention} from '../../document';
import {area, hostName, ofMention, type PostBody} from './body';
import {relativeName} from '../../coreference/relative';
import {keptWith} from '../../kept-with';
import {defaultBodyRules, type BodyContext} from './body-context';
import {bodyWithOffice} from './employer';
import {hostsOf, isInnerUnit} from './inner-unit';
import type {ListPlace} from './place';
import {prefixRules, type Slot} from '../slot';
import {mayBeName} from './unread-name';

type Place = Pick<ListPlace, 'sentenceStart' | 'employer'>;

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
  !/(?:董事会|监事会|股东大?会)(?:\p{Script=Han}{2,12}委员会)?$/u.test(body.name);

/** 市长, 县长: the area of that kind that the article speaks of most, else the kind's own word. */
export const areaOfOffice = (slot: Slot, context: BodyContext): PostBody | null => {
  if (!defaultBodyRules().areaTitles.heads.includes(slot.head)) return null;
  const kind = slot.head.slice(0, 1);
  return area(context.areaOfKind(kind) ?? kind, 'context');
};

const endingWith = keptWith((context: BodyContext, ending: string): readonly Mention[] => {
  const all = context.bodies.filter(body => body.name.endsWith(ending));
  const ofSession = all.filter(({name}) => name.includes('届'));
  return ofSession.length > 0 ? ofSession : all;
});

/** Offices of one kind of body (委员长, 检察长): the nearest such body before, then behind. */
export const wantedBody = (slot: Slot, context: BodyContext): PostBody | null => {
  const wanted = prefixRules().wantedBody.bodies[slot.title];
  if (wanted === undefined) return null;
  const fitting = endingWith(context, wanted);
  const found = fitting.findLast(body => body.end <= slot.start) ?? fitting[0];
  return found ? ofMention(found, 'list') : null;
};

/** How the names of bodies end that have such an office. */
const signsOf = (heads: readonly string[]): string[] =>
  heads.flatMap(head => defaultBodyRules().signs.ends[head] ?? []);

const fitsSign = ({name}: Mention, signs: readonly string[]): boolean =>
  signs.some(sign => name.endsWith(sign));

/** The best of some bodies for offices: one whose name ends as an office asks (局长: …局), else the last one. */
const pick = (bodies: readonly Mention[], signs: readonly string[]): Mention | null =>
  bodies.findLast(body => fitsSign(body, signs)) ?? bodies.at(-1) ?? null;

const ofTypes = keptWith((context: BodyContext, types: readonly BodyType[]): readonly Mention[] =>
  context.hosts.filter(body => body.type !== null && types.includes(body.type) && isHost(body)),
);

/** The article's main body of some types, by the signs that the offices ask for. */
const mainOf = keptWith((context: BodyContext, types: readonly BodyType[]) => {
  const fitting = ofTypes(context, types);
  const known = new Map<string, Mention | null>();
  return (signs: readonly string[]): Mention | null => {
    const key = signs.join(' ');
    const main = known.get(key);
    if (main !== undefined) return main;
    const signed = fitting.filter(body => fitsSign(body, signs));
    const candidates = signed.length > 0 ? signed : fitting;
    const found = candidates.length > 0 ? context.heaviest(candidates) : null;
    known.set(key, found);
    return found;
  };
});

/** A body of one of the types: in this sentence before the office, else the article's main one. */
const bodyOfTypes = (
  at: number,
  sentenceStart: number,
  types: readonly BodyType[],
  heads: readonly string[],
  context: BodyContext,
  employer: PostBody | null = null,
  introductions: readonly Span[] = [],
): PostBody | null => {
  const here = spansWithin(ofTypes(context, types), {start: sentenceStart, end: at}).filter(
    body => !introductions.some(list => overlaps(body, list)),
  );
  const own = types.includes('company') ? context.ownFirm : null;
  const signs = signsOf(heads);
  const near = pick(here, signs);
  if (!near && employer) return employer;
  const main = near && fitsSign(near, signs) ? null : mainOf(context, types)(signs);
  // 北岸科学院院士甲、校长乙: a body that has such an office, though further off.
  const signed = main && !types.includes('company') && fitsSign(main, signs) ? main : null;
  const found = signed ?? near ?? own ?? main;
  return found && ofMention(found, 'context');
};

const mainPartyBody = keptWith((context: BodyContext, part: string): Mention | null => {
  const fitting = context.named.filter(
    ({name, type}) =>
      type === 'party_org' &&
      name.length > part.length &&
      name.endsWith(part) &&
      !/^第[一二三四五六七八九十]{1,3}届/u.test(name),
  );
  return fitting.length > 0 ? context.heaviest(fitting) : null;
});

const COMMITTEE_OF = /(?<=支部|总支)委员会$/u;

/**
 * 党支部书记 in an article about 北岸大学学生党支部: the Party body of that kind that it names;
 * 支部委员会 is that body's committee.
 */
export const namedPartyBody = (part: string, context: BodyContext): PostBody | null => {
  const committee = COMMITTEE_OF.exec(part)?.[0] ?? '';
  const found =
    mainPartyBody(context, part) ?? mainPartyBody(context, part.replace(COMMITTEE_OF, ''));
  if (!found) return null;
  const body = ofMention(found, 'list');
  return found.name.endsWith(committee) ? body : {...body, name: body.name + committee};
};

/** 党组成员、纪检组组长: a unit, a group or a Party body behind it is not what a Party body is of. */
const NO_PARTY_HOST = /(?:[组室队庭]|党委|支部|纪委|监委|省委|市委|县委|区委|委会|委员会|执行局)$/u;

export const hostsParty = ({name}: PostBody): boolean =>
  !isInnerUnit(name) && !NO_PARTY_HOST.test(name) && partyPartStart(name) < 0;

/** The host of a Party body that stands alone (党委书记、局长). `heads` are the heads of the list. */
export const partyHost = (
  slot: Slot,
  {sentenceStart, employer}: Place,
  heads: readonly string[],
  context: BodyContext,
): PostBody | null => {
  const own = employer && hostsParty(employer) ? employer : null;
  return bodyOfTypes(slot.start, sentenceStart, HOST_TYPES, heads, context, own);
};

const NEAR_HOST = 60;

const hostsLike = keptWith((context: BodyContext, host: RegExp): readonly Mention[] =>
  context.named.filter(
    body => host.test(body.name) && relativeName(body.name) === null && isHost(body),
  ),
);

/** The street of 办事处, the court of 审判委员会: the nearest before it, else the article's main one. */
export const hostOfUnit = (unit: string, at: number, context: BodyContext): PostBody | null => {
  for (const host of hostsOf(unit)) {
    const fitting = hostsLike(context, host);
    const near = fitting.findLast(({end}) => end <= at && at - end <= NEAR_HOST);
    if (near) return ofMention(near, 'list');
    if (fitting.length > 0) return ofMention(context.heaviest(fitting), 'list');
  }
  return null;
};

const IN_SESSION = /^[\p{Script=Han}\d]{0,14}(?:会议|大会)上(?:[\p{Script=Han}]{0,4})当选(?:为)?$/u;

/** The congress elects heads of courts and governments too: those are not its own. */
const OF_CONGRESS = /^(?:主任|副主任|主席|副主席|秘书长|委员|常委|副秘书长)$/u;

/** 在市政协八届一次会议上当选主席: the body whose session it is. */
export const bodyInSession = (
  text: string,
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  if (!OF_CONGRESS.test(slot.title)) return null;
  const found = spansWithin(context.bodies, {start: sentenceStart, end: slot.start}).findLast(
    ({end}) => IN_SESSION.test(text.slice(end, slot.start)),
  );
  return found ? ofMention(found, 'list') : null;
};

const RANK = /^(?:[一二三四]级)?(?:副?主任|主治|住院)(?:医师|中医师|药师|护师|技师)$/u;
const GIVEN = /(?:任|为|担任|聘|升|晋升)[^，。；]{0,12}$/u;

/** 云帆，博士，主任医师，…: a rank by itself says who somebody is, not where. */
const isRankAlone = ({title, end}: Slot, text: string): boolean =>
  RANK.test(title) &&
  /^[，,、。；;]/u.test(text.slice(end, end + 1)) &&
  /[，,、]$/u.test(text.slice(0, end - title.length).slice(-1)) &&
  !GIVEN.test(text.slice(Math.max(0, end - 40), end - title.length));

/** 晚舟的|创始人: of what the words before name. */
const OF_ANOTHER = /(?<!公司|企业|集团|单位|学校|医院|协会|机构|我们|他们|[他她])的$/u;

/** The body of an office without one, or null when the text leaves it open. */
export const bodyFromContext = (
  slot: Slot,
  {text, sentenceStart, employer, introductions}: Place & Pick<ListPlace, 'text' | 'introductions'>,
  context: BodyContext,
): PostBody | null => {
  const rules = defaultBodyRules();
  if (isRankAlone(slot, text)) return null;
  // 远帆重工|经理: of a body that the words name and nothing here knows; another's would be wrong.
  if (mayBeName(slot.unread) || OF_ANOTHER.test(slot.unread)) return null;
  if (rules.personal.heads.includes(slot.head)) return null;
  const {types = [], ends = ''} = rules.classes[slot.headClass] ?? {};
  if (types.length === 0) return null;
  const own = employer && bodyWithOffice(employer, slot.head);
  const fitting = own && types.includes(own.type) ? own : null;
  const found = bodyOfTypes(
    slot.start,
    sentenceStart,
    types,
    [slot.head],
    context,
    fitting,
    introductions,
  );
  return found && new RegExp(ends, 'u').test(found.name) ? found : null;
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
  // 北岸学会第九届理事会理事长: a council that the text names with the office is the council's.
  if (slot.body && body.name.endsWith('理事会')) return body;
  if (owner !== '') return {...body, name: owner};
  const owners = context.named.filter(
    ({type, name}) => (type === 'company' || type === 'association') && !ORGAN.test(name),
  );
  return owners.length > 0 ? ofMention(context.heaviest(owners), 'list') : body;
};
