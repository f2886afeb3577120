import {BODY_TYPES, type BodyType} from '../../article/facts';
import {lazy, readClassedWords} from '../../lexicon/word-list';
import {isCommittee, partyPartStart} from './suffix';

const LONGEST_ENDING = 12;

interface TypeWords {
  readonly typed: ReadonlyMap<string, BodyType>;
  /** Endings of units, with the type of one that stands in no other body. */
  readonly units: ReadonlyMap<string, BodyType>;
  readonly partyStarts: readonly string[];
}

const isBodyType = (name: string): name is BodyType =>
  (BODY_TYPES as readonly string[]).includes(name);

const words = lazy((): TypeWords => {
  const all = [...readClassedWords('lexicon', 'body-types.txt')];
  const ofClass = (wanted: string): string[] =>
    all.filter(([, name]) => name === wanted).map(([word]) => word);
  return {
    typed: new Map(
      all.flatMap(([word, name]) => (isBodyType(name) ? [[word, name] as const] : [])),
    ),
    units: new Map<string, BodyType>([
      ...ofClass('unit').map(word => [word, 'government'] as const),
      ...ofClass('unit_other').map(word => [word, 'other'] as const),
    ]),
    partyStarts: ofClass('party_start'),
  };
});

const longestEnding = (name: string, has: (ending: string) => boolean): string | null => {
  for (let length = Math.min(LONGEST_ENDING, name.length); length > 0; length -= 1) {
    if (has(name.slice(-length))) return name.slice(-length);
  }
  return null;
};

/** Brackets at the end explain the name: 北岸事务所（特殊普通合伙）. */
const plainName = (name: string): string =>
  name.replace(/[（(][^（）()]*[）)]$/u, '').replace(/["“”《》]/gu, '');

/** Endings of firms that leave no doubt inside a longer name, where 科技 or 环境 would (生态环境|部). */
const FIRM = /(?:公司|集团|银行|分行|支行|股份|厂|事务所|株式会社)$/u;

/** Type of the host a unit stands in: company for 北岸公司 in 北岸公司财务部. */
const hostType = (name: string, unitLength: number): BodyType | null => {
  const {typed} = words();
  for (let end = name.length - unitLength; end >= 2; end -= 1) {
    const host = name.slice(0, end);
    if (partyPartStart(host) >= 0 || isCommittee(host)) return 'party_org';
    const ending = longestEnding(host, word => word.length > 1 && typed.has(word));
    const type = ending === null ? undefined : typed.get(ending);
    if (type === 'company' && !FIRM.test(host)) continue;
    if (type !== undefined && type !== 'district_or_region') return type;
  }
  return null;
};

const typedEnding = (plain: string): string | null => {
  const {typed, units} = words();
  return longestEnding(plain, word => typed.has(word) || units.has(word));
};

/** Length of the Party part of a name that makes it a Party body: 人大|工委 is none. */
const isPartyName = (plain: string, ending: string | null): boolean => {
  const start = partyPartStart(plain);
  if (words().partyStarts.some(word => plain.startsWith(word))) return true;
  if (start < 0) return false;
  const type = ending === null ? undefined : words().typed.get(ending);
  return (
    type === undefined || type === 'party_org' || (ending?.length ?? 0) <= plain.length - start
  );
};

/**
 * The type of a body from its name alone: how it ends (data/lexicon/body-types.txt), and for a unit
 * the body it stands in. A name without any such ending is taken for a firm's or brand's.
 */
export const bodyTypeOf = (name: string): BodyType => {
  const plain = plainName(name);
  const {typed, units} = words();
  const ending = typedEnding(plain);
  if (isPartyName(plain, ending)) return 'party_org';
  if (ending === null) return 'company';
  return typed.get(ending) ?? hostType(plain, ending.length) ?? units.get(ending) ?? 'government';
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
    words().units.has(ending) &&
    !words().typed.has(ending) &&
    !/委(?:员会)?$/u.test(plain) &&
    !STATE_START.test(plain) &&
    !isPartyName(plain, ending) &&
    hostType(plain, ending.length) === null
  );
};

/** True when the name ends as names of bodies do, so that it can stand by itself. */
export const hasTypedEnding = (name: string): boolean => typedEnding(plainName(name)) !== null;
