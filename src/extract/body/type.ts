import {BODY_TYPES, type BodyType} from '../../article/facts';
import {lazy, readClassedWords} from '../../lexicon/word-list';
import {isCommittee, partyPartStart} from './suffix';

const LONGEST_ENDING = 12;

interface TypeWords {
  readonly typed: ReadonlyMap<string, BodyType>;
  readonly units: ReadonlySet<string>;
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
    units: new Set(ofClass('unit')),
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

/** Type of the host a unit stands in: company for 北岸公司 in 北岸公司财务部. */
const hostType = (name: string, unitLength: number): BodyType | null => {
  const {typed} = words();
  for (let end = name.length - unitLength; end >= 2; end -= 1) {
    const host = name.slice(0, end);
    if (partyPartStart(host) >= 0 || isCommittee(host)) return 'party_org';
    const ending = longestEnding(host, word => word.length > 1 && typed.has(word));
    const type = ending === null ? undefined : typed.get(ending);
    if (type !== undefined && type !== 'district_or_region') return type;
  }
  return null;
};

/**
 * The type of a body from its name alone: how it ends (data/lexicon/body-types.txt), and for a unit
 * the body it stands in. A name without any such ending is taken for a firm's or brand's.
 */
export const bodyTypeOf = (name: string): BodyType => {
  const plain = plainName(name);
  const {typed, units, partyStarts} = words();
  if (partyPartStart(plain) >= 0 || partyStarts.some(start => plain.startsWith(start)))
    return 'party_org';
  const ending = longestEnding(plain, word => typed.has(word) || units.has(word));
  if (ending === null) return 'company';
  return typed.get(ending) ?? hostType(plain, ending.length) ?? 'government';
};

/** True when the name ends as names of bodies do, so that it can stand by itself. */
export const hasTypedEnding = (name: string): boolean => {
  const {typed, units} = words();
  return longestEnding(plainName(name), word => typed.has(word) || units.has(word)) !== null;
};
