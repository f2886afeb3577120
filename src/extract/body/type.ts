import type {BodyType} from '../../article/facts';
import type {EndingLength} from '../../lexicon/endings';
import {isCommittee, partyPartStart} from './suffix';
import {typeWords} from './type-words';

/** 研发二部 is a 研发部, 普外一科 a 普外科. */
const NUMBER = /(?<=.)第?[一二三四五六七八九十]{1,2}(?=[部科处室班组队庭]$)/u;

/** Brackets at the end explain the name: 北岸事务所（特殊普通合伙）. */
const plainName = (name: string): string =>
  name
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .replace(/["“”《》]/gu, '')
    .replace(NUMBER, '');

/** Endings of firms that leave no doubt inside a longer name, where 科技 or 环境 would (生态环境|部). */
const FIRM = /(?:公司|集团|银行|分行|支行|股份|厂|店|矿|工程局|矿务局|事务所|株式会社)$/u;

/** 国家人口委|数据中心, 市发改委|办公室: a commission of the state. */
const COMMISSION = /^(?:国家|全国|.{0,8}[省市县区州旗]).{1,8}[委办]$/u;

/** Hosts whose offices (社会事务办公室) are the government's and not of the host's own type. */
const GOVERNED: readonly BodyType[] = ['street', 'park', 'district_or_region'];

const endingOf = (name: string, ending: EndingLength): string | null => {
  const length = ending(name);
  return length > 0 ? name.slice(-length) : null;
};

const typedEnding = (plain: string): string | null => endingOf(plain, typeWords().typedEnding);

/** Schools and media of the Party are schools and media: 中央|党校. */
const isOfOwnKind = (type: BodyType | undefined): boolean => type === 'school' || type === 'media';

/** Length of the Party part of a name that makes it a Party body: 人大|工委 is none. */
const isPartyName = (plain: string, ending: string | null): boolean => {
  const start = partyPartStart(plain);
  const type = ending === null ? undefined : typeWords().typed.get(ending);
  if (typeWords().partyStarts.some(word => plain.startsWith(word))) return !isOfOwnKind(type);
  if (start < 0) return false;
  return (
    type === undefined || type === 'party_org' || (ending?.length ?? 0) <= plain.length - start
  );
};

/** Units that have units of their own: 北岸会诊中心|事务部. */
const INSTITUTE = /(?<=.{3})(?:中心|研究院|研究所|实验室)$/u;

/** Type of a body that a longer name begins with, null when the words are none. */
const typeOfHost = (host: string): BodyType | null => {
  const {typed, hostEnding} = typeWords();
  if (isPartyName(host, typedEnding(host)) || isCommittee(host)) return 'party_org';
  const institute = INSTITUTE.exec(host)?.[0];
  if (institute !== undefined) return hostType(host, institute.length) ?? 'other';
  const ending = endingOf(host, hostEnding);
  const type = ending === null ? undefined : typed.get(ending);
  if (type === undefined) return COMMISSION.test(host) ? 'government' : null;
  return type === 'company' && !FIRM.test(host) ? null : type;
};

/** Type of the host a unit stands in: company for 北岸公司 in 北岸公司财务部. */
const hostType = (name: string, unitLength: number): BodyType | null => {
  for (let end = name.length - unitLength; end >= 2; end -= 1) {
    const type = typeOfHost(name.slice(0, end));
    if (type !== null && type !== 'district_or_region') return type;
  }
  return null;
};

/** Type of a unit by the body that its name begins with; null when there is none. */
const typeInHost = (plain: string, ending: string): BodyType | null => {
  const host = hostType(plain, ending.length);
  if (host === null || !GOVERNED.includes(host)) return host;
  return typeWords().units.get(ending) ?? null;
};

const typeByStart = (plain: string): BodyType | null =>
  typeWords().starts.find(([start]) => plain.startsWith(start))?.[1] ?? null;

/**
 * The type of a body from its name alone: how it ends (data/lexicon/body-types.txt), and for a unit
 * the body it stands in. A name without any such ending is taken for a firm's or brand's.
 */
export const bodyTypeOf = (name: string): BodyType => {
  const plain = plainName(name);
  const {typed, units} = typeWords();
  const ending = typedEnding(plain);
  if (isPartyName(plain, ending)) return 'party_org';
  if (ending === null) return typeByStart(plain) ?? 'company';
  return (
    typed.get(ending) ??
    typeByStart(plain) ??
    typeInHost(plain, ending) ??
    units.get(ending) ??
    'government'
  );
};

/** A level of the state in front makes a unit the state's: 市场监管科 no, 市政务中心 yes. */
const STATE_START = /^(?:国家|全国|中央|国务院|[省市县区州旗镇乡盟]|自治区)/u;
const LONGEST_OPEN = 7;

/** True when only the body that a unit is part of could tell its type: 宣传科, 行政中心. */
export const isOpenUnit = (name: string): boolean => {
  const plain = plainName(name);
  const ending = typedEnding(plain);
  return (
    ending !== null &&
    plain.length <= LONGEST_OPEN &&
    typeWords().units.has(ending) &&
    !typeWords().typed.has(ending) &&
    typeWords().units.get(ending) !== 'street' &&
    !plain.endsWith('委') &&
    !STATE_START.test(plain) &&
    !isPartyName(plain, ending) &&
    hostType(plain, ending.length) === null
  );
};

/** True when the name ends as names of bodies do, so that it can stand by itself. */
export const hasTypedEnding = (name: string): boolean => typedEnding(plainName(name)) !== null;
