/** What a load would do, found by reading alone. */
import {Acquaintances} from '../resolve/acquaintances';
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
      acquaintances.meet(await store.knownPersons(names, articles));
      return [...new Set(names)].flatMap(name => acquaintances.named(name));
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
