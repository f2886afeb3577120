/** The body in front of an office, as the text writes it or with the host it is part of. */
import {startsWithArea} from '../../body/gazetteer';
import {areaOfCommittee, partyPartStart} from '../../body/suffix';
import type {Mention} from '../../document';
import {keptWith} from '../../kept-with';
import {isBareUnit} from '../../mention/body/nested';
import {composed, ofMention, type PostBody} from './body';
import type {BodyContext} from './body-context';
import {wholeOrgan} from './committee-body';
import {
  bareOrgan,
  composePart,
  fromRelative,
  isAsWritten,
  SIBLING,
  withHostByKind,
  withHostOfKind,
} from './compose';
import {belongsTo, hostOfUnits, hostsOf, isHostOf} from './inner-unit';
import type {ListPlace} from './place';
import type {Slot} from '../slot';

type Place = Pick<ListPlace, 'ofSubject' | 'sentenceStart'>;

/** 管委会 behind 北岸开发区党工委. */
const isHostOfKind = (unit: string, host: PostBody): boolean =>
  hostsOf(unit).some(kind => kind.test(areaOfCommittee(host.name) ?? host.name));

const RELATIVE_COMMITTEE = /^[省市县区州旗盟]委$/u;
const FULL_COMMITTEE =
  /^(?:中共)?(?!团|共青团|民[革盟建进]|十|第)(\p{Script=Han}{2,8}[省市县区州旗盟]委)$/u;

const onlyCommittee = keptWith((context: BodyContext, name: string): string | null => {
  const full = new Set(
    context.named.flatMap(body => {
      const found = FULL_COMMITTEE.exec(body.name)?.[1];
      return found?.endsWith(name) ? [found] : [];
    }),
  );
  const [only] = full;
  return full.size === 1 ? (only ?? null) : null;
});

/** 县委 in a career whose article names one 北岸县委: that county's. Of others the office stays as written. */
export const fullCommittee = (name: string, context: BodyContext): string | null =>
  RELATIVE_COMMITTEE.test(name) ? onlyCommittee(context, name) : null;

/** 中国某基金会, 北岸某研究所: the name says whose it is. */
const isOfItsOwn = (name: string): boolean =>
  /^(?:中国|中华|全国|国际|世界|亚洲)/u.test(name) || startsWithArea(name);

/** The body put together with the host that the list has named; null when it needs none. */
const withHost = (body: Mention, own: PostBody, host: PostBody | null): PostBody | null => {
  const {name} = body;
  if (isOfItsOwn(name)) return null;
  const isPartyPart = partyPartStart(name) === 0;
  const isInner =
    host !== null &&
    isHostOf(host, name) &&
    (belongsTo(name, host) ||
      (name.endsWith('中心') && belongsTo(name, hostOfUnits(host, name))) ||
      isHostOfKind(name, host));
  const isSibling =
    host !== null && isBareUnit(body) && SIBLING.exec(name)?.[0] === host.name.at(-1);
  return bareOrgan(name) !== null || isPartyPart || isSibling || isInner
    ? composePart(name, isPartyPart, isInner ? hostOfUnits(host, name) : host, own.type)
    : null;
};

/** The body whose list names no host, with what the article says of it elsewhere. */
const fromArticle = (
  body: Mention,
  own: PostBody,
  at: number,
  context: BodyContext,
  {ofSubject, sentenceStart}: Place,
): PostBody | null => {
  if (own.composed) return own;
  const full = ofSubject ? fullCommittee(body.name, context) : null;
  if (full !== null) return {...own, name: full, source: 'list'};
  const hosted = withHostOfKind(body.name, at, partyPartStart(body.name) === 0, context);
  if (hosted) return hosted;
  const byKind = isBareUnit(body)
    ? withHostByKind(body.name, body.end, sentenceStart, context)
    : null;
  if (byKind) return byKind;
  const whole = wholeOrgan(body, context);
  return whole === body ? null : ofMention(whole, 'list');
};

/** The body that touches the office, with its unit; an organ alone (政法委) is read with the list's host. */
export const explicitBody = (
  {body, part, start}: Slot,
  host: PostBody | null,
  context: BodyContext,
  place: Place,
): PostBody | null => {
  if (!body) return null;
  const own =
    (isAsWritten(body.name)
      ? null
      : fromRelative(body.name, start, context, body.type ?? 'other')) ?? ofMention(body);
  if (part) return composed(own.name, part.name, part.kind === 'party' ? 'party_org' : own.type);
  return withHost(body, own, host) ?? fromArticle(body, own, start, context, place) ?? own;
};
