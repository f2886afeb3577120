/** The plain form of an article's facts that the evaluation reads: names only, one row a fact. */
import type {ArticleFacts, Entity, Fact, FactType} from '../article/facts';

export interface FlatRole {
  readonly person: string;
  readonly org: string | null;
  readonly title: string;
  readonly status: string;
}

export interface FlatRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

export interface FlatEvent {
  readonly name: string;
  readonly date: string | null;
  readonly organizer: string | null;
  readonly place: string | null;
}

export interface FlatDocument {
  readonly id: string;
  readonly persons: readonly string[];
  readonly organizations: readonly {readonly name: string; readonly type: string}[];
  readonly roles: readonly FlatRole[];
  readonly events: readonly FlatEvent[];
  readonly relations: readonly FlatRelation[];
}

const PREDICATES: Partial<Record<FactType, string>> = {
  PART_OF: 'part_of',
  LOCATED_IN: 'located_in',
  PARTY_ORG_OF: 'party_org_of',
  SUBSIDIARY_OF: 'subsidiary_of',
  VISITED: 'visited',
  ORGANIZED: 'organized',
  ATTENDED: 'attended',
  AWARDED: 'awarded',
};

/** Facts of one article with their ends looked up. */
interface Ends {
  readonly fact: Fact;
  readonly from: Entity;
  readonly to: Entity;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const uniqueRows = <T>(rows: readonly T[]): T[] => [
  ...new Map(rows.map(row => [JSON.stringify(row), row])).values(),
];

const rolesOf = (facts: readonly Ends[]): FlatRole[] => {
  const bodyOfPost = new Map(
    facts.filter(({fact}) => fact.type === 'POST_OF').map(({from, to}) => [from.id, to.name]),
  );
  return facts
    .filter(({fact}) => fact.type === 'HOLDS')
    .map(({fact, from, to}) => ({
      person: from.name,
      org: bodyOfPost.get(to.id) ?? null,
      title: textOf(to.properties.title) ?? to.name,
      status: textOf(fact.properties.status) ?? 'current',
    }));
};

/** Appointments and removals, with the post as the text writes it. */
const changesOf = (facts: readonly Ends[]): FlatRelation[] =>
  facts
    .filter(({fact}) => fact.type === 'HOLDS' && fact.properties.change !== undefined)
    .map(({fact, from, to}) => ({
      subject: from.name,
      predicate: fact.properties.change === 'removed' ? 'removed_from' : 'appointed_to',
      object: to.name,
    }));

const relationsOf = (facts: readonly Ends[]): FlatRelation[] =>
  facts.flatMap(({fact, from, to}) => {
    const predicate = PREDICATES[fact.type];
    if (
      predicate === undefined ||
      from.label === 'Event' ||
      from.composed ||
      to.name === from.name
    ) {
      return [];
    }
    return [{subject: from.name, predicate, object: to.name}];
  });

const eventsOf = (entities: readonly Entity[], facts: readonly Ends[]): FlatEvent[] => {
  const organizers = new Map(
    facts.filter(({fact}) => fact.type === 'ORGANIZED').map(({from, to}) => [to.id, from.name]),
  );
  const places = new Map(
    facts
      .filter(({fact, from}) => fact.type === 'LOCATED_IN' && from.label === 'Event')
      .map(({from, to}) => [from.id, to.name]),
  );
  return entities
    .filter(entity => entity.label === 'Event')
    .map(({id, name, properties}) => ({
      name,
      date: textOf(properties.date),
      organizer: organizers.get(id) ?? null,
      place: places.get(id) ?? null,
    }));
};

export const toFlat = ({article, entities, mentions, facts}: ArticleFacts): FlatDocument => {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const mentioned = new Set(mentions.map(mention => mention.entity));
  const ends = facts.flatMap((fact): Ends[] => {
    const [from, to] = [byId.get(fact.from), byId.get(fact.to)];
    return from && to ? [{fact, from, to}] : [];
  });
  const standing = entities.filter(entity => mentioned.has(entity.id));
  return {
    id: article.docId,
    persons: uniqueRows(standing.filter(({label}) => label === 'Person').map(({name}) => name)),
    organizations: uniqueRows(
      standing
        .filter(({label}) => label === 'Organization' || label === 'Place')
        .map(({name, kind}) => ({name, type: kind ?? 'other'})),
    ),
    roles: uniqueRows(rolesOf(ends)),
    events: eventsOf(entities, ends),
    relations: uniqueRows([...changesOf(ends), ...relationsOf(ends)]),
  };
};
