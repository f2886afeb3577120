/** All that a report of a person, a place, an event or a network needs, from several queries. */
import type {Store} from '../store/store';
import {textOf, type Row} from '../store/value';
import {ALL, bodyRows, one, proofs, withWords, type BodyRows} from './collect';
import {runQuery} from './run';

export interface PersonRows {
  /** A row of `thing`. */
  readonly person: Row;
  /** Rows of `facts`, and those of the events the person was at. */
  readonly facts: readonly Row[];
  readonly ofEvents: readonly Row[];
  /** Who else has a post in the same bodies, as rows of `facts`. */
  readonly team: readonly Row[];
  /** Rows of `colleagues`. */
  readonly colleagues: readonly Row[];
  readonly sentences: readonly Row[];
}

export interface EventRows {
  readonly event: Row;
  readonly facts: readonly Row[];
  /** Rows of `attendees`. */
  readonly attendees: readonly Row[];
  readonly sentences: readonly Row[];
}

/** The shortest way between two, as rows of `facts`; no steps where there is none. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Row[];
}

export interface NetworkRows {
  /** Rows of `thing`, as they were asked for. */
  readonly things: readonly Row[];
  /** Facts about each of them. */
  readonly facts: readonly (readonly Row[])[];
  readonly ways: readonly Way[];
  readonly sentences: readonly Row[];
}

const TEAM_LIMIT = 100;

/** As rows of `facts`; of a ministry with thousands the first are enough to draw. */
const TEAM = `MATCH (object) WHERE (object:Organization OR object:Place) AND object.id = $id
  MATCH (object)<-[fact:SERVES]-(subject:Person)
  WHERE coalesce(fact.confidence, 1) >= $confidence
  WITH object, fact, subject ORDER BY subject.name, fact.id LIMIT $limit
  MATCH (sentence:Sentence {id: fact.evidence[0]})
  RETURN 'SERVES' AS relation, subject.name AS subject, object.name AS object,
    fact.title AS title, fact.status AS status, fact.since AS date, fact.until AS until,
    sentence.text AS sentence, fact.confidence AS confidence, fact.id AS fact,
    fact.evidence AS evidence, subject.id AS subjectId, 'Person' AS subjectLabel,
    null AS subjectKind, object.id AS objectId,
    CASE WHEN object:Place THEN 'Place' ELSE 'Organization' END AS objectLabel,
    object.kind AS objectKind
  ORDER BY subject, fact`;

const thing = async (store: Store, id: string): Promise<Row> =>
  one(await runQuery(store, 'thing', {about: id}), id);

const factsAbout = async (store: Store, about: string, confidence: number): Promise<Row[]> =>
  withWords(store, await runQuery(store, 'facts', {about, confidence, limit: ALL}));

const distinct = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map(row => [row.fact, row])).values(),
];

const ofEach = async (
  ids: readonly string[],
  read: (id: string) => Promise<readonly Row[]>,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const id of new Set(ids)) rows.push(...(await read(id)));
  return distinct(rows);
};

/** Ids of the objects of one label. */
const objectsOf = (rows: readonly Row[], ...labels: readonly string[]): string[] =>
  rows
    .filter(({objectLabel}) => typeof objectLabel === 'string' && labels.includes(objectLabel))
    .map(row => textOf(row, 'objectId'));

const withTheirs = (rows: readonly Row[]): Row[] =>
  rows.flatMap(row => [row, {evidence: row.theirEvidence ?? []}]);

/** Fails with QUERY_PARAMETER for an unknown id. Facts less sure than `confidence` are left out. */
export const personRows = async (store: Store, id: string, confidence = 0): Promise<PersonRows> => {
  const person = await thing(store, id);
  const facts = await factsAbout(store, id, confidence);
  const ofEvents = await ofEach(objectsOf(facts, 'Event'), event =>
    factsAbout(store, event, confidence),
  );
  const posts = facts.filter(({relation}) => relation === 'SERVES');
  const team = await ofEach(objectsOf(posts, 'Organization', 'Place'), body =>
    store.read(TEAM, {id: body, confidence, limit: TEAM_LIMIT}),
  );
  const sure = new Set([...facts, ...team].map(({fact}) => fact));
  const colleagues = (await runQuery(store, 'colleagues', {person: id})).filter(
    row => sure.has(row.fact ?? null) && sure.has(row.theirFact ?? null),
  );
  const cited = [...facts, ...ofEvents, ...withTheirs(colleagues)];
  return {person, facts, ofEvents, team, colleagues, sentences: await proofs(store, cited)};
};

/** A place with what is in it: bodies, their units, people and events. */
export const placeRows = async (store: Store, id: string, confidence = 0): Promise<BodyRows> => {
  const {body, facts: own} = await bodyRows(store, id, confidence);
  const inside = await runQuery(store, 'inside', {place: id});
  const ids = inside.map(row => textOf(row, 'id'));
  const theirs = await ofEach(ids, each => factsAbout(store, each, confidence));
  const facts = distinct([...own, ...theirs]);
  return {body, facts, sentences: await proofs(store, facts)};
};

/** Fails with QUERY_PARAMETER for an unknown id. Facts less sure than `confidence` are left out. */
export const eventRows = async (store: Store, id: string, confidence = 0): Promise<EventRows> => {
  const event = await thing(store, id);
  const facts = await factsAbout(store, id, confidence);
  const sure = new Set(facts.map(({fact}) => fact));
  const attendees = (await runQuery(store, 'attendees', {event: id})).filter(row =>
    sure.has(row.fact ?? null),
  );
  return {event, facts, attendees, sentences: await proofs(store, facts)};
};

/** A step is one of the facts about where it begins; one that is not sure enough ends the way. */
const wayBetween = async (
  store: Store,
  from: string,
  to: string,
  confidence: number,
): Promise<Way> => {
  const steps: Row[] = [];
  for (const row of await runQuery(store, 'link', {from, to})) {
    const facts = await factsAbout(store, textOf(row, 'fromId'), confidence);
    const step = facts.find(({fact}) => fact === row.fact);
    if (step === undefined) return {from, to, steps: []};
    steps.push(step);
  }
  return {from, to, steps};
};

/** Fails with QUERY_PARAMETER for an unknown id. Facts less sure than `confidence` are left out. */
export const networkRows = async (
  store: Store,
  given: readonly string[],
  confidence = 0,
): Promise<NetworkRows> => {
  const ids = [...new Set(given)];
  const things: Row[] = [];
  const facts: Row[][] = [];
  for (const id of ids) {
    things.push(await thing(store, id));
    facts.push(await factsAbout(store, id, confidence));
  }
  const ways: Way[] = [];
  for (const [at, from] of ids.entries()) {
    for (const to of ids.slice(at + 1)) ways.push(await wayBetween(store, from, to, confidence));
  }
  const all = [...facts.flat(), ...ways.flatMap(({steps}) => steps)];
  return {things, facts, ways, sentences: await proofs(store, all)};
};
