import type {BodyType} from '../../article/facts';
import {areaOfCommittee, organClass, partyPartStart} from '../body/suffix';
import {antecedentOf, relativeName} from '../coreference/relative';
import {isBareUnit, parentEnd} from '../mention/nested';
import {isOfItsOwn, partyHostName, withHost} from './inner-unit';
import {composed, hostName, ofMention, type PostBody} from './body';
import type {BodyContext} from './body-context';
import type {Slot} from './slot';

const AREA_WORD = /^[省市县区旗州盟镇乡]/u;

const bareOrgan = (name: string): string | null => organClass(name.replace(AREA_WORD, ''));

/** 省人大常委会 beside 北岸省委 is 北岸省人大常委会. */
const withArea = (name: string, area: string): string => {
  const sign = AREA_WORD.exec(name)?.[0];
  if (sign === undefined) return area + name;
  return area.endsWith(sign) ? area + name.slice(1) : name;
};

/** The host of a unit whose list names a committee: the committee (区委 + 办公室) or its area (街道 + 纪工委). */
const hostBesideCommittee = (committee: string, area: string, isParty: boolean): string =>
  isParty || committee.endsWith('工委') ? area : committee;

/** A unit that stands without its host, read with the host that the list has named before it. */
export const composePart = (
  part: string,
  isParty: boolean,
  host: PostBody | null,
  type: BodyType,
): PostBody | null => {
  if (!host) return null;
  const area = areaOfCommittee(host.name);
  const organ = bareOrgan(part);
  const own = isParty ? 'party_org' : type;
  if (area === null && !isParty && part.at(-1) === host.name.at(-1)) {
    // 财政司 behind 北岸部贸易司: a unit beside the last one, of the same parent.
    const end = parentEnd(host.name);
    return end > 0 ? composed(host.name.slice(0, end), part, own) : null;
  }
  if (area === null) {
    const name = isParty ? partyHostName(host) : hostName(host);
    return organ === 'committee' ? null : composed(name, part, own);
  }
  if (organ === 'committee') return composed(host.name, part, 'party_org');
  if (organ === 'area') return composed('', withArea(part, area), 'government');
  return composed(hostBesideCommittee(host.name, area, isParty), part, own);
};

/** 园区党委, 该公司: the body named before, with the unit's words. */
export const fromRelative = (
  name: string,
  at: number,
  context: BodyContext,
  type: BodyType,
): PostBody | null => {
  const relative = relativeName(name);
  const antecedent = relative && antecedentOf(relative.noun, at, context.named, context.heaviest);
  if (!relative || !antecedent) return null;
  return relative.rest === ''
    ? ofMention(antecedent, 'composed')
    : composed(antecedent.name, relative.rest, type);
};

/** The body that touches the office, with its unit; an organ alone (政法委) is read with the list's host. */
export const explicitBody = (
  slot: Slot,
  host: PostBody | null,
  context: BodyContext,
): PostBody | null => {
  if (!slot.body) return null;
  const {name, type} = slot.body;
  const own = fromRelative(name, slot.start, context, type ?? 'other') ?? ofMention(slot.body);
  if (slot.part) {
    const whole = withHost(slot.body, host, context) ?? own;
    return composed(
      whole.name,
      slot.part.name,
      slot.part.kind === 'party' ? 'party_org' : own.type,
    );
  }
  const isPartyPart = partyPartStart(name) === 0;
  const inner = withHost(slot.body, host, context);
  const isSibling =
    host !== null && isBareUnit(slot.body) && !isOfItsOwn(name) && name.at(-1) === host.name.at(-1);
  if (inner) return inner;
  if (bareOrgan(name) === null && !isPartyPart && !isSibling) return own;
  return composePart(name, isPartyPart, host, own.type) ?? own;
};
