/** Bodies that have members and a 主席: committees, associations and their organs. */
import type {BodyType} from '../../../article/facts';
import {spansWithin} from '../../../article/span';
import {relativeName} from '../../coreference/relative';
import {lazy} from '../../../lexicon/word-list';
import {partyPartStart} from '../../body/suffix';
import {keptWith} from '../../kept-with';
import type {Mention} from '../../document';
import {composed, hostName, ofMention, type PostBody} from './body';
import {defaultBodyRules, type BodyContext} from './body-context';
import {sentTo} from './inner-unit';
import type {Slot} from '../slot';
import {mayBeName} from './unread-name';

const COMMITTEE_LIKE =
  /(?:委员会|委会|委|小组|专班|指挥部|理事会|组委会|董事会|监事会|党组|协会|学会|联合会|联盟|主席团)$/u;
/** Bodies that have a 主席; of their committees it is 主任. */
const CHAIRED =
  /(?:工会|工商联|妇联|科协|文联|残联|侨联|政协|协会|学会|联合会|联盟|主席团|组委会|理事会|董事会|监事会)$/u;
const NEAR_COMMITTEE = 60;

const committeeKinds = lazy(
  () =>
    new Map(
      Object.entries(defaultBodyRules().committeeKinds.ends).map(([head, ends]) => [
        head,
        new RegExp(ends, 'u'),
      ]),
    ),
);

/** Committees in order of reading, and of each and those before it the one named most. */
interface Committees {
  readonly all: readonly Mention[];
  readonly heaviest: readonly Mention[];
}

const SECTION = /^\p{Script=Han}{2,8}(?<!领导小|工作小|协调小)(?:组|专班)$/u;
const HEADQUARTERS = /(?:指挥部|领导小组|协调小组|组委会|组织委员会)$/u;

/** （二）资金保障组，组长：甲 under the names of a 指挥部: a section of it. */
const ofSection = (body: Mention, context: BodyContext): PostBody | null => {
  const hosts = SECTION.test(body.name)
    ? context.named.filter(({name, end}) => end <= body.start && HEADQUARTERS.test(name))
    : [];
  return hosts.length > 0
    ? composed(context.heaviest(hosts).name, body.name, body.type ?? 'other')
    : null;
};

const nearOrMain = (
  {all, heaviest}: Committees,
  at: number,
  context: BodyContext,
): PostBody | null => {
  const index = all.findLastIndex(({end}) => end <= at);
  const [last, main] = [all[index], heaviest[index]];
  if (last && at - last.end <= NEAR_COMMITTEE)
    return ofSection(last, context) ?? ofMention(wholeOrgan(last, context), 'list');
  return main ? ofMention(main, 'list') : null;
};

const isAssociation = ({name, type}: {name: string; type: BodyType | null}): boolean =>
  (type === 'association' || /(?:会|联盟)$/u.test(name)) &&
  !/(?:委员?|理事|监事|董事|大)会$/u.test(name) &&
  partyPartStart(name) < 0;

/** An organ by its session or kind alone: 第三届委员会, 业主委员会, 居民委员会. */
const ORGAN_ALONE =
  /^(?:第[一二三四五六七八九十]+届)?(?:居民|村民|业主|常务|执行)?(?:委员会|理事会|监事会)$/u;

const mainLonger = keptWith((context: BodyContext, organ: string): Mention | null => {
  const longer = context.named.filter(
    ({name}) => name.length > organ.length && name.endsWith(organ),
  );
  return longer.length > 0 ? context.heaviest(longer) : null;
});

/** 第三届业主委员会 in an article about 翠湖小区第三届业主委员会: the whole name. */
export const wholeOrgan = (body: Mention, context: BodyContext): Mention => {
  if (!ORGAN_ALONE.test(body.name)) return body;
  return mainLonger(context, body.name) ?? body;
};

const isNamedAssociation = (body: Mention): boolean =>
  isAssociation(body) && relativeName(body.name) === null;

const fittingIn = keptWith((context: BodyContext, fits: (body: Mention) => boolean) => {
  const all = context.named.filter(fits);
  return {all, main: all.length > 0 ? context.heaviest(all) : null};
});

/** 会长甲，监事长乙: of the association that the sentence names before, else of the article's main one. */
export const associationBefore = (
  slot: Slot,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  if (!defaultBodyRules().ofAssociation.heads.includes(slot.head)) return null;
  const {all, main} = fittingIn(context, isNamedAssociation);
  const found = spansWithin(all, {start: sentenceStart, end: slot.start}).at(-1) ?? main;
  return found && ofMention(found, 'list');
};

const committeesLike = keptWith((context: BodyContext, like: RegExp): Committees => {
  const all = context.bodies.filter(
    ({name}) => like.test(name) && !context.shortForms.has(name) && relativeName(name) === null,
  );
  const heaviest: Mention[] = [];
  for (const body of all) heaviest.push(context.heaviest([heaviest.at(-1) ?? body, body]));
  return {all, heaviest};
});

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
  const like = committeeKinds().get(slot.head) ?? COMMITTEE_LIKE;
  return nearOrMain(committeesLike(context, like), slot.start, context);
};

/** What a series of offices of one class can share with the one before. */
const canShare = (before: PostBody, headClass: string): boolean => {
  if (headClass === 'association') return isAssociation(before) || CHAIRED.test(hostName(before));
  if (headClass === 'member') return COMMITTEE_LIKE.test(before.name);
  return defaultBodyRules().sharing.classes.includes(headClass);
};

/** 驻北岸局纪检监察组组长甲，副局长乙: of the body that the group sits in, when it is named. */
const hostBeside = (before: PostBody): string | null => {
  const name = sentTo(before.name) ?? hostName(before);
  return /派?驻$/u.test(name) ? null : name;
};

/** 董事会战略委员会主任委员甲，总经理乙: the firm has a manager, not its board. */
const withoutBoard = (name: string | null): string | null =>
  name === null
    ? null
    : name.replace(/(?<=\p{Script=Han}{2})(?:董事会|监事会)(?:\p{Script=Han}{2,12}委员会)?$/u, '');

const fitsTypes = ({name, type}: PostBody, types: readonly BodyType[]): boolean =>
  types.includes(type) || (types.includes('company') && /(?:公司|集团|银行)$/u.test(name));

/** 甲任北岸商会会长，乙任副会长: the next office of the sentence is of the same body. */
export const sameAsBefore = (slot: Slot, before: PostBody | null): PostBody | null => {
  const {classes, committeeTitles, personal, signs} = defaultBodyRules();
  if (!before || personal.heads.includes(slot.head) || mayBeName(slot.unread)) return null;
  const types = classes[slot.headClass]?.types ?? [];
  // 任北岸医院副院长，1998年任院长: the name of the body tells that it has such an office.
  const isSigned =
    slot.headClass !== 'company' &&
    (signs.ends[slot.head]?.some(end => before.name.endsWith(end)) ?? false);
  const source = slot.headClass === 'member' || isSigned ? 'list' : 'context';
  if (!canShare(before, slot.headClass) && !fitsTypes(before, types)) return null;
  const isMember = committeeTitles.heads.includes(slot.head);
  const name = isMember ? before.name : withoutBoard(hostBeside(before));
  if (name === null) return null;
  return {...before, name, source};
};
