import type {BodyType} from '../../../article/facts';
import {areaOfCommittee, organClass} from '../../body/suffix';
import {bodyTypeOf} from '../../body/type';
import {antecedentOf, relativeName} from '../../coreference/relative';
import {parentEnd} from '../../mention/body/nested';
import {composed as written, hostName, ofMention, shortHost, type PostBody} from './body';
import type {BodyContext} from './body-context';
import {hostOfUnit} from './context-body';
import {partyHostName} from './inner-unit';
import {hostByKind} from './unit-host';

/** What stands apart is put together with the shortest name of its host. */
const composed = (host: string, part: string, type: BodyType): PostBody =>
  written(shortHost(host), part, type);

const AREA_WORD = /^[省市县区旗州盟镇乡]/u;

export const bareOrgan = (name: string): string | null => organClass(name.replace(AREA_WORD, ''));

/** 省人大常委会 beside 北岸省委 is 北岸省人大常委会. */
const withArea = (name: string, area: string): string => {
  const sign = AREA_WORD.exec(name)?.[0];
  if (sign === undefined) return area + name;
  return area.endsWith(sign) ? area + name.slice(1) : name;
};

/** The host of a unit whose list names a committee: the committee (区委 + 办公室) or its area (街道 + 纪工委). */
const hostBesideCommittee = (committee: string, area: string, isParty: boolean): string =>
  isParty || committee.endsWith('工委') || /(?:社区|居民区|村)$/u.test(area) ? area : committee;

/** 省人大, 市总工会 behind a firm: of the province, not of the firm. */
const OF_AREA = /^(?:省|市(?![场值政])|县(?!域)|区(?![域块])|州|自治区)(?=\p{Script=Han}{2})/u;

const CONGRESS =
  /^(?:第?[一二三四五六七八九十]{1,3}届)?(?<name>.*(?:人大|人民代表大会|政协))(?<standing>常委会|常务委员会)?$/u;

/** 财政经济委员会 behind 人大常委会 is the congress's, a 工作委员会 the standing committee's; of no session. */
const ofCongress = (part: string, {name}: PostBody): string | null => {
  const groups = /委(?:员会)?$/u.test(part) ? CONGRESS.exec(name)?.groups : undefined;
  if (!groups) return null;
  return (groups.name ?? '') + (/工作委员会$|工委$/u.test(part) ? (groups.standing ?? '') : '');
};

/** Units that stand side by side in one body: 财政司 beside 贸易司. */
export const SIBLING = /[司处部局科室办股庭系]$/u;

/** 北岸省民政厅厅长兼|教育厅|厅长: the bureaus of one area. */
const BUREAU = /^(?<area>\p{Script=Han}*?[省市县区州])(?<own>\p{Script=Han}{2,8}(?<kind>[厅局]))$/u;

const besideBureau = (part: string, host: string): string | null => {
  const {area = '', kind} = BUREAU.exec(host)?.groups ?? {};
  return kind !== undefined &&
    new RegExp(`^\\p{Script=Han}{2,6}${kind}$`, 'u').test(part) &&
    !BUREAU.test(part)
    ? area + part
    : null;
};

/** 北岸区 of 北岸区政协: organs of an area stand side by side. */
const AREA_OF_ORGAN =
  /^(\p{Script=Han}*[省市县区旗州盟])(?:人大|人大常委会|政协|政府|人民政府|法院|检察院|工商联|妇联|科协|残联|总工会|委统战部|统战部)$/u;

/** With a host that is no committee of an area. */
const ofHost = (
  part: string,
  isParty: boolean,
  host: PostBody,
  type: BodyType,
): PostBody | null => {
  const beside = isParty ? null : besideBureau(part, host.name);
  if (beside !== null) return {...composed('', beside, type), source: 'list'};
  const unit = hostName(host);
  if (!isParty && SIBLING.exec(part)?.[0] === unit.at(-1)) {
    // 财政司 behind 北岸部贸易司: a unit beside the last one, of the same parent.
    const end = parentEnd(unit);
    return end > 0 ? composed(unit.slice(0, end), part, type) : null;
  }
  if (part.startsWith(unit)) return null;
  const own = bareOrgan(part);
  if (OF_AREA.test(part) || own === 'committee') return null;
  const area = own === 'area' ? AREA_OF_ORGAN.exec(host.name)?.[1] : undefined;
  if (area !== undefined) return composed('', withArea(part, area), bodyTypeOf(part));
  return composed(isParty ? partyHostName(host) : unit, part, type);
};

/** A unit that stands without its host, read with the host that the list has named before it. */
export const composePart = (
  part: string,
  isParty: boolean,
  host: PostBody | null,
  type: BodyType,
): PostBody | null => {
  if (!host) return null;
  // 市委常委、市委秘书长: the same body again.
  if (host.name.endsWith(part)) return {...host, source: 'list'};
  const congress = isParty || OF_AREA.test(part) ? null : ofCongress(part, host);
  if (congress !== null) return composed(congress, part, 'government');
  const area = areaOfCommittee(host.name);
  const organ = bareOrgan(part);
  const own = isParty ? 'party_org' : type;
  if (area === null) return ofHost(part, isParty, host, own);
  if (organ === 'committee') return composed(host.name, part, 'party_org');
  if (organ === 'area') return composed('', withArea(part, area), 'government');
  return composed(hostBesideCommittee(host.name, area, isParty), part, own);
};

/** 三届村|委会: a number of the session, no village. */
const SESSION = /届(?:村|社区|居民区)$/u;

/** 校党委, 集团工会: names by themselves, whose body is known all the same. */
export const isAsWritten = (name: string): boolean => {
  const relative = relativeName(name);
  return relative !== null && relative.rest !== '' && relative.noun.partsAsWritten === true;
};

/** 园区党委, 该公司: the body named before, with the unit's words. */
export const fromRelative = (
  name: string,
  at: number,
  context: BodyContext,
  type: BodyType,
): PostBody | null => {
  if (context.shortForms.has(name)) return null;
  const relative = relativeName(name);
  const own = relative?.noun.types.includes('company') ? context.ownFirm : null;
  const antecedent =
    own ?? (relative && antecedentOf(relative.noun, at, context.named, context.heaviest));
  if (!relative || !antecedent || SESSION.test(antecedent.name)) return null;
  return relative.rest === ''
    ? ofMention(antecedent, 'composed')
    : composed(antecedent.name, relative.rest, type);
};

/** 审判委员会, 办事处: a unit whose name tells the kind of its host, with the one the article names. */
export const withHostOfKind = (
  unit: string,
  at: number,
  isParty: boolean,
  context: BodyContext,
): PostBody | null => {
  const host = hostOfUnit(unit, at, context);
  return host && composed(host.name, unit, isParty ? 'party_org' : bodyTypeOf(host.name + unit));
};

/** Units that only one body of an article has: a board's committees, wards, an association's council. */
const WITH_HOST_ANYWHERE = new Set([
  'unit-board',
  'unit-hospital-department',
  'unit-association-organ',
]);

/** 护理部, 审计委员会: a unit of a body that its sentence names before, or of the article's only hospital or firm. */
export const withHostByKind = (
  name: string,
  at: number,
  sentenceStart: number,
  context: BodyContext,
): PostBody | null => {
  if (/^(?:[该这]|全国|中国)/u.test(name)) return null;
  const found = hostByKind({name, start: at - name.length}, sentenceStart, context);
  return found &&
    (WITH_HOST_ANYWHERE.has(found.rule) || (found.isNear && found.rule !== 'unit-college'))
    ? composed(found.host.name, name, bodyTypeOf(found.host.name + name))
    : null;
};
