/** What is known of persons while articles are loaded: what the store says, and what each adds. */
import {groupBy} from '../article/group-by';
import type {EntityChange, FactChange, GraphChange, NodeRef} from '../graph/change';
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

const isWhole = ({type, from, to}: FactChange): boolean =>
  WHOLE_OF.has(type) && from.label === 'Organization' && to.label === 'Organization';

/** The bodies that persons serve by what an article says, and their posts without a body. */
const bodiesServed = ({facts, entities}: GraphChange): ((person: string) => KnownBody[]) => {
  const name = new Map(entities.map(entity => [entity.id, entity.name]));
  const hasBody = new Set(facts.flatMap(({type, from}) => (type === 'POST_OF' ? [from.id] : [])));
  const wholes = groupBy(facts.filter(isWhole), ({from}) => from.id);
  const ties = groupBy(
    facts.filter(
      ({type, to}) =>
        (type === 'SERVES' || type === 'HOLDS') && !(to.label === 'Post' && hasBody.has(to.id)),
    ),
    ({from}) => from.id,
  );
  const body = ({label, id}: NodeRef): KnownBody => ({
    label,
    id,
    name: name.get(id) ?? '',
    wholes: (wholes.get(id) ?? []).map(({to}) => to.id),
  });
  return person => (ties.get(person) ?? []).map(({to}) => body(to));
};

const learnPerson = (
  before: KnownPerson | undefined,
  {id, name, claim: {properties}}: EntityChange,
  article: string,
  bodies: readonly KnownBody[],
): KnownPerson => {
  const mentionedIn = before?.mentionedIn ?? [];
  const again = mentionedIn.includes(article);
  return {
    id,
    name,
    disambiguator: typeof properties.disambiguator === 'string' ? properties.disambiguator : null,
    corrected: properties.correctedBy !== undefined,
    bodies: joinBodies([...(before?.bodies ?? []), ...bodies]),
    mentionedIn: again ? mentionedIn : [...mentionedIn, article],
    articles: (before?.articles ?? 0) + (again ? 0 : 1),
  };
};

export class Acquaintances implements Known {
  readonly #byName = new Map<string, Map<string, KnownPerson>>();

  named(name: string): KnownPerson[] {
    return [...(this.#byName.get(name)?.values() ?? [])];
  }

  /** What the store says of articles not asked about before is added to what was learned. */
  meet(stored: readonly KnownPerson[]): void {
    for (const person of stored) {
      const known = this.#byName.get(person.name)?.get(person.id);
      const mentionedIn = [...new Set([...person.mentionedIn, ...(known?.mentionedIn ?? [])])];
      this.#put({...(known ?? person), mentionedIn});
    }
  }

  /** After an article was added, the next ones know of it. */
  learn(change: GraphChange): void {
    const served = bodiesServed(change);
    for (const entity of change.entities.filter(({label}) => label === 'Person')) {
      const before = this.#byName.get(entity.name)?.get(entity.id);
      this.#put(learnPerson(before, entity, change.article, served(entity.id)));
    }
  }

  #put(person: KnownPerson): void {
    const namesakes = this.#byName.get(person.name) ?? new Map<string, KnownPerson>();
    this.#byName.set(person.name, namesakes.set(person.id, person));
  }
}
