/** What a load would do, found by reading alone. */
import type {GraphChange} from '../graph/change';
import {learn} from '../resolve/learn';
import type {KnownPerson} from '../resolve/known';
import {planChanges} from './apply';
import type {Difference} from './difference';
import type {LoadTarget} from './load';
import type {Store, Tally} from './store';
import {nodeKey, relationshipKey} from './stored';

/** Each thing counts once, however many batches name it: what one makes is not new to the next. */
const countOnce = <T>(keyOf: (item: T) => string): ((found: Difference<T>) => Tally) => {
  const seen = new Set<string>();
  const count = (items: readonly T[]): number => {
    const before = seen.size;
    items.forEach(item => seen.add(keyOf(item)));
    return seen.size - before;
  };
  return ({created, changed, removed, unchanged}) => ({
    created: count(created),
    changed: count(changed),
    removed: count(removed),
    unchanged,
  });
};

/** What a store would know of persons after the batches so far. */
class Acquaintances {
  readonly #byName = new Map<string, Map<string, KnownPerson>>();

  named(names: readonly string[]): KnownPerson[] {
    return [...new Set(names)].flatMap(name => [...(this.#byName.get(name)?.values() ?? [])]);
  }

  /** What the store says of articles not asked about before is added to what was learned. */
  meet(stored: readonly KnownPerson[]): void {
    for (const person of stored) {
      const known = this.#byName.get(person.name)?.get(person.id);
      const mentionedIn = [...new Set([...person.mentionedIn, ...(known?.mentionedIn ?? [])])];
      this.#put({...(known ?? person), mentionedIn});
    }
  }

  learn(change: GraphChange): void {
    const names = change.entities.map(({name}) => name);
    learn({persons: this.named(names)}, change).persons.forEach(person => {
      this.#put(person);
    });
  }

  #put(person: KnownPerson): void {
    const namesakes = this.#byName.get(person.name) ?? new Map<string, KnownPerson>();
    this.#byName.set(person.name, namesakes.set(person.id, person));
  }
}

/**
 * A target for `loadFacts` that writes nothing: the summary is what a load into the store would
 * bring. It remembers the ids of all that is new, so memory grows with the news. An article that
 * comes in two batches in two versions counts with both.
 */
export const dryRun = (store: Pick<Store, 'read' | 'knownPersons'>): LoadTarget => {
  const nodes = countOnce(nodeKey);
  const relationships = countOnce(relationshipKey);
  const acquaintances = new Acquaintances();
  const read: LoadTarget['read'] = (cypher, parameters) => store.read(cypher, parameters);
  return {
    read,
    knownPersons: async (names, articles) => {
      acquaintances.meet((await store.knownPersons(names, articles)).persons);
      return {persons: acquaintances.named(names)};
    },
    apply: async (changes, gone = []) => {
      const planned = await planChanges(read, changes, gone);
      changes.forEach(change => {
        acquaintances.learn(change);
      });
      return {
        articles: planned.articles,
        skipped: 0,
        nodes: nodes(planned.nodes),
        relationships: relationships(planned.relationships),
      };
    },
  };
};
