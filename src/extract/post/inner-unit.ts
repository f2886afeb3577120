import {areaOfCommittee, endsLikeUnit, isCommittee} from '../body/suffix';
import {relativeName} from '../coreference/relative';
import {isBareNoun, isBareUnit, parentEnd} from '../mention/nested';
import type {Mention} from '../document';
import {composed, hostName, type PostBody} from './body';
import type {BodyContext} from './body-context';

/** Units that stand side by side in a body, told by how their names end. */
const LEVELS: readonly RegExp[] = [
  /(?:委员会|庭)$/u,
  /(?:科|股|班|组|车间)$/u,
  /(?:处|室|大队|支队|中队)$/u,
  /(?:司|部|办公厅)$/u,
  /(?:系|学院|研究所|研究院|研究生院)$/u,
];
/** A committee in a body works on one matter; others (某管理委员会) are bodies of their own. */
const COMMITTEE_OF_BODY =
  /^(?:审判|检察|学术|学位|专门|专家|专业|战略|提名|薪酬|审计|提案|经济|社会|文化|法制|外事|人口|农业|农村|教科|港澳|民族)[\p{Script=Han}]{0,10}委员会$/u;
const SCHOOL_UNIT = /(?:学院|研究院|研究生院)$/u;
/** 中国某学会, 市某中心: the name says whose it is. */
const OF_ITS_OWN =
  /^(?:中国|全国|国家|中央|国际|世界|亚洲|中共|市(?!场)|区(?!域)|[省县州盟旗镇乡])/u;

const level = (name: string): number => LEVELS.findIndex(ends => ends.test(name));

export const isOfItsOwn = (name: string): boolean => OF_ITS_OWN.test(name);

/** Another body of the article bears the same first word: 江岸地产 beside 江岸财务部. */
const sharesBrand = (unit: Mention, context: BodyContext): boolean =>
  context.named.some(
    ({name}) => name !== unit.name && name.startsWith(unit.name.slice(0, 2)) && !endsLikeUnit(name),
  );

/** 学校对外联络处, 校史馆: named by what the host is; such a name stays as it stands. */
const isRelative = (name: string): boolean => {
  const relative = relativeName(name);
  return relative !== null && name.length - relative.rest.length >= 2;
};

const isInner = (unit: Mention, hostName: string, context: BodyContext): boolean => {
  const {name, type} = unit;
  // A firm's departments bear its type; of other companies' names 科 is only the last character.
  if (type === 'company' && !/[部处室组]$/u.test(name)) return false;
  if (type === 'party_org' || !isBareUnit(unit)) return false;
  if (OF_ITS_OWN.test(name) || isRelative(name) || sharesBrand(unit, context)) {
    return false;
  }
  const at = level(name);
  if (at === 0) return COMMITTEE_OF_BODY.test(name) || name.endsWith('庭');
  return at > 0 && (!SCHOOL_UNIT.test(name) || hostName.endsWith('大学'));
};

/** 德育处副主任、团委书记: the school's 团委, not the division's; a college has one of its own. */
export const partyHostName = (host: PostBody): string => {
  const name = hostName(host);
  if (name.endsWith('工会')) return name.slice(0, -2);
  return /[处科室股]$/u.test(name) ? withoutUnit(name) : name;
};

const PARENT =
  /^(?:.{2,}(?:[院部局厅室会社行署]|委(?!员)|大学|学院|学校|中学|小学|中心|集团|公司|厂))(?=\p{Script=Han}{2})/u;

/** The body that a unit belongs to, by its whole name; the name itself when it shows none. */
export const withoutUnit = (name: string): string => {
  const end = parentEnd(name);
  return end > 0 ? name.slice(0, end) : (PARENT.exec(name)?.[0] ?? name);
};

/** The body in which a unit stands beside the last one: 北岸法院 of 北岸法院审判委员会. */
const hostBeside = (host: PostBody, unit: Mention): string => {
  const name = hostName(host);
  return level(name) === level(unit.name) ? withoutUnit(name) : name;
};

/** 材料学院, 办公室: themselves units of a body that is not named with them; ministries are none. */
const hasOwnName = ({name, type}: PostBody): boolean => {
  if (name.length <= 2 || isBareNoun(name) || isRelative(name)) return false;
  if (level(name) < 0 || OF_ITS_OWN.test(name) || PARENT.test(name)) return true;
  if (type === 'government' && name.endsWith('部')) return true;
  return !isBareUnit({name, type, kind: 'body', start: 0, end: 0, rule: '', confidence: 1});
};

/** Who runs an area that has no government: 北岸街道党工委 and its 办事处. */
const OF_AREA = /^(?:管委会|管理委员会|居委会|居民委员会|村委会|村民委员会|办事处)$/u;
const AREA_OF_ITS_OWN = /(?:[村镇乡区]|街道|社区|居民区|园)$/u;

const ofArea = (unit: Mention, host: PostBody): PostBody | null => {
  if (!OF_AREA.test(unit.name)) return null;
  const name = areaOfCommittee(host.name) ?? hostName(host);
  const fits = AREA_OF_ITS_OWN.test(name) && !isRelative(name);
  return fits ? composed(name, unit.name, unit.type ?? 'other') : null;
};

/**
 * 审判委员会 behind 北岸县法院: a unit whose host the same person's list has named, or the sentence
 * that tells where they worked. Null where the unit is a body of its own.
 */
export const withHost = (
  unit: Mention,
  host: PostBody | null,
  context: BodyContext,
): PostBody | null => {
  if (!host) return null;
  const run = ofArea(unit, host);
  if (run) return run;
  if (host.type === 'district_or_region' || isCommittee(host.name)) return null;
  const name = hostBeside(host, unit);
  if (!hasOwnName({...host, name}) || !isInner(unit, name, context)) return null;
  return composed(name, unit.name, unit.type ?? 'other');
};
