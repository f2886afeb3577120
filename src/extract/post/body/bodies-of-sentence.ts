/** The bodies of all lists of offices in one sentence, each read with what the lists before it named. */
import type {Span} from '../../../article/span';
import type {Document} from '../../document';
import {bodiesOfList} from './bodies-of-list';
import type {PostBody} from './body';
import type {BodyContext} from './body-context';
import {isAsWritten} from './compose';
import {introductionsIn} from '../holder/introduction';
import type {Holding} from '../holder/link';
import type {PostList} from '../list';
import type {ListPlace} from './place';
import {bodyAbove, isRosterRule, type RosterBodies} from '../layout/roster-bodies';
import type {Calendar} from '../time/tenure';

/** Everything a sentence's posts are read against. */
export interface Surroundings {
  readonly document: Document;
  readonly context: BodyContext;
  readonly calendar: Calendar;
}

export type ListBodies = ReadonlyMap<PostList, readonly (PostBody | null)[]>;

/** 曾任北岸研究所研究员；联合创始人乙: where somebody was is not where the next one is. */
const isPast = (text: string, {start}: PostList): boolean =>
  /(?:曾|历|此前|之前)(?:先后)?(?:在[^，。；]{2,20})?(?:任|担任)$/u.test(
    text.slice(Math.max(0, start - 30), start),
  );

/** The bodies of a sentence's lists; a roster's are read with what the lines above named. */
export const bodiesOfSentence = (
  holdings: readonly Holding[],
  sentence: Span,
  above: RosterBodies,
  {employer, ofSubject, caption}: Pick<ListPlace, 'employer' | 'ofSubject' | 'caption'>,
  {document, context}: Surroundings,
): ListBodies => {
  const bodies = new Map<PostList, readonly (PostBody | null)[]>();
  const introductions = introductionsIn(holdings);
  let last: PostBody | null = null;
  let given: PostBody | null = null;
  let partyBefore: PostBody | null = null;
  for (const {list, rule} of holdings) {
    if (bodies.has(list)) continue;
    const inRoster = isRosterRule(rule);
    // 聘请某院院长甲、某校校长乙为委员: where the invited come from has no such members.
    const own = introductions.of.get(list) ?? [];
    const shared = rule === 'appointment-of-several' ? null : own.length > 0 ? given : last;
    const before = inRoster ? bodyAbove(above, rule) : shared;
    const place = {
      text: document.text,
      sentenceStart: sentence.start,
      before,
      inRoster,
      employer: inRoster ? null : employer,
      ofSubject,
      caption: inRoster ? null : caption,
      partyBefore,
      introductions: own,
      isHeading: rule === 'roster-heading',
    };
    const known = bodiesOfList(list, place, context);
    bodies.set(list, known);
    if (!isPast(document.text, list)) last = known.at(-1) ?? last;
    partyBefore = known.find(body => body?.type === 'party_org' && isAsWritten(body.name)) ?? null;
    if (!introductions.all.has(list)) given = known.at(-1) ?? given;
  }
  return bodies;
};
