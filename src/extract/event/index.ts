import type {Claim, EntityRef, PartialDate} from '../claim';
import {type Anchor, anchorOf} from '../date';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import type {Occurrence} from '../occurrence';
import {findActs} from './acts';
import {attendances} from './attend';
import {type Candidate, candidatesOf} from './candidate';
import {chooseEvents} from './choose';
import {dateOf} from './date-of';
import {layoutOf, leadOf} from './layout';
import {namedEvents} from './names';
import {organizersOf} from './organizer';
import {placeOf} from './place';
import {SIGN, signsOf} from './signs';
import {visitsIn} from './visit';
import {namesEvent} from './words';

/** Events of an article, and what it says of who held, attended and visited them. */
interface FoundEvents {
  /** Every event, also one of which the text says nothing else. */
  readonly events: readonly EntityRef[];
  /** Where their names stand. */
  readonly occurrences: readonly Occurrence[];
  readonly claims: readonly Claim[];
}

const CONFIDENCE = {stated: 0.9, likely: 0.7, inferred: 0.6} as const;

const reported = (document: Document): Candidate[] => {
  const {text, sentences} = document;
  const signs = signsOf(document, namesEvent);
  const layout = layoutOf(sentences);
  const isDated = ({start, end}: {start: number; end: number}): boolean =>
    signs.slice(start, end).includes(SIGN.date);
  return chooseEvents(
    candidatesOf(
      {text, sentences, layout, isDated},
      namedEvents(text, signs),
      findActs(text, signs, layout),
    ),
  );
};

const eventRef = (
  {text, sentences}: Document,
  event: Candidate,
  dates: readonly PartialDate[],
  anchor: Anchor,
): EntityRef => {
  const date = dateOf(text, event, dates, anchor, leadOf(sentences));
  return {
    label: 'Event',
    kind: event.kind,
    name: event.name,
    properties: date ? {date: date.date, datePrecision: date.precision} : {},
  };
};

/** Who holds an event: bodies named so, else the one that 公司 or 学校 speaks of. */
const hostsOf = (document: Document, resolved: Document, event: Candidate): Mention[] => {
  const named = organizersOf(document, event);
  return named.length > 0 ? named : organizersOf(resolved, event);
};

/**
 * The events an article reports, one to three, with those who held, attended and visited. In
 * `resolved` the nouns that speak of a body count as its name.
 */
export const findEvents = (
  document: Document,
  dates: readonly PartialDate[],
  resolved = document,
): FoundEvents => {
  const candidates = reported(document);
  const anchor = anchorOf(document.text, document.article.metadata);
  const refs = new Map(
    candidates.map(event => [event, eventRef(document, event, dates, anchor)] as const),
  );
  const refOfEvent = (event: Candidate): EntityRef =>
    refs.get(event) ?? eventRef(document, event, dates, anchor);
  const hosts = candidates.map(event => ({event, bodies: hostsOf(document, resolved, event)}));
  const claims: Claim[] = [];
  for (const {event, bodies} of hosts) {
    for (const body of bodies) {
      claims.push({
        type: 'ORGANIZED',
        from: refOf(body),
        to: refOfEvent(event),
        properties: {},
        evidence: [event.sentence],
        rule: event.rule,
        confidence: CONFIDENCE.stated,
      });
    }
    const place = placeOf(document, event);
    if (place) {
      claims.push({
        type: 'LOCATED_IN',
        from: refOfEvent(event),
        to: place.place,
        properties: {},
        evidence: [{start: place.start, end: place.end}],
        rule: `${event.rule}-place`,
        confidence: CONFIDENCE.likely,
      });
    }
  }
  const isHost = (event: Candidate, mention: Mention): boolean =>
    hosts.some(host => host.event === event && host.bodies.some(({name}) => name === mention.name));
  const visits = visitsIn(
    document,
    hosts[0]?.bodies ?? [],
    candidates.some(({kind}) => kind === 'visit'),
  );
  const isVisitor = (event: Candidate, mention: Mention): boolean =>
    event.kind === 'visit' &&
    !event.rule.startsWith('event-meeting') &&
    visits.some(({visitor}) => visitor.name === mention.name);
  for (const {event, mention, sentence} of attendances(document, candidates)) {
    if (isHost(event, mention) || isVisitor(event, mention)) continue;
    claims.push({
      type: 'ATTENDED',
      from: refOf(mention),
      to: refOfEvent(event),
      properties: {},
      evidence: [sentence],
      rule: mention.kind === 'person' ? 'present-person' : 'present-body',
      confidence: CONFIDENCE.inferred,
    });
  }
  for (const {visitor, target, sentence} of visits) {
    claims.push({
      type: 'VISITED',
      from: refOf(visitor),
      to: refOf(target),
      properties: {},
      evidence: [sentence],
      rule: 'visit-verb',
      confidence: CONFIDENCE.likely,
    });
  }
  const occurrences = candidates.map(event => ({
    start: event.start,
    end: event.end,
    ref: refOfEvent(event),
    rule: event.rule,
    confidence: CONFIDENCE.likely,
  }));
  return {events: candidates.map(refOfEvent), occurrences, claims};
};
