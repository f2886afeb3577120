/** What is known after one more article, so that articles of one batch know of each other. */
import type {EntityChange, GraphChange} from '../graph/change';
import type {Known, KnownBody, KnownPerson} from './known';

const WHOLE_OF: ReadonlySet<string> = new Set(['PART_OF', 'PARTY_ORG_OF', 'SUBSIDIARY_OF']);

const joinBodies = (bodies: readonly KnownBody[]): KnownBody[] => {
  const joined = new Map<string, KnownBody>();
  for (const body of bodies) {
    const wholes = [...(joined.get(body.id)?.wholes ?? []), ...body.wholes];
    joined.set(body.id, {...body, wholes: [...new Set(wholes)]});
  }
  return [...joined.values()];
};

const bodiesServed = ({facts, entities}: GraphChange, person: string): KnownBody[] => {
  const name = new Map(entities.map(entity => [entity.id, entity.name]));
  return facts
    .filter(({type, from}) => (type === 'SERVES' || type === 'HOLDS') && from.id === person)
    .filter(
      ({to}) =>
        to.label !== 'Post' ||
        !facts.some(({type, from}) => type === 'POST_OF' && from.id === to.id),
    )
    .map(({to}) => ({
      label: to.label,
      id: to.id,
      name: name.get(to.id) ?? '',
      wholes: facts
        .filter(
          ({type, from, to: whole}) =>
            WHOLE_OF.has(type) &&
            from.id === to.id &&
            from.label === 'Organization' &&
            whole.label === 'Organization',
        )
        .map(fact => fact.to.id),
    }));
};

const learnPerson = (
  before: KnownPerson | undefined,
  {id, name, claim}: EntityChange,
  change: GraphChange,
): KnownPerson => {
  const mentionedIn = new Set(before?.mentionedIn);
  const again = mentionedIn.has(change.article);
  mentionedIn.add(change.article);
  const {disambiguator} = claim.properties;
  return {
    id,
    name,
    disambiguator: typeof disambiguator === 'string' ? disambiguator : null,
    bodies: joinBodies([...(before?.bodies ?? []), ...bodiesServed(change, id)]),
    mentionedIn: [...mentionedIn],
    articles: (before?.articles ?? 0) + (again ? 0 : 1),
  };
};

export const learn = (known: Known, change: GraphChange): Known => {
  const persons = new Map(known.persons.map(person => [person.id, person]));
  for (const entity of change.entities.filter(({label}) => label === 'Person')) {
    persons.set(entity.id, learnPerson(persons.get(entity.id), entity, change));
  }
  return {persons: [...persons.values()]};
};
