/** Loads facts article by article, in batches that are each one transaction. */
import {TupuError} from '../article/error';
import type {ArticleFacts} from '../article/facts';
import type {GraphChange} from '../graph/change';
import {learn} from '../resolve/learn';
import type {Resolve} from '../resolve/resolve';
import {inBatches, type Versioned} from './article-batches';
import {readVersions} from './read-old';
import type {LoadSummary, Store} from './store';
import {addSummaries, NOTHING_LOADED} from './summary';

/** What a load needs of a store; a dry run gives it without writing. */
export type LoadTarget = Pick<Store, 'apply' | 'knownPersons' | 'read'>;

interface LoadOptions {
  /** Told after every batch, with the sum so far. */
  readonly onProgress?: (summary: LoadSummary) => void;
  /** Told of every article whose facts the model does not allow; the others go on. */
  readonly onInvalid?: (error: TupuError, facts: ArticleFacts) => void;
}

const personNames = ({entities}: ArticleFacts): string[] =>
  entities.filter(({label}) => label === 'Person').map(({name}) => name);

const resolveBatch = async (
  store: LoadTarget,
  batch: readonly Versioned[],
  resolve: Resolve,
  {onInvalid}: LoadOptions,
): Promise<GraphChange[]> => {
  let known = await store.knownPersons(
    batch.flatMap(({facts}) => personNames(facts)),
    batch.map(({facts}) => facts.article.id),
  );
  const changes: GraphChange[] = [];
  for (const {facts} of batch) {
    try {
      const change = resolve(facts, known);
      known = learn(known, change);
      changes.push(change);
    } catch (error) {
      if (!(error instanceof TupuError && error.code === 'FACTS_INVALID') || !onInvalid) {
        throw error;
      }
      onInvalid(error, facts);
    }
  }
  return changes;
};

/** The articles that the store does not hold with these very facts. */
const news = async (store: LoadTarget, batch: readonly Versioned[]): Promise<Versioned[]> => {
  const stored = await readVersions(
    (cypher, parameters) => store.read(cypher, parameters),
    batch.map(({facts}) => facts.article.id),
  );
  return batch.filter(({facts, version}) => stored.get(facts.article.id) !== version);
};

/**
 * Adds articles to the store and says what changed. Call `store.prepare()` before. An article that
 * is there with the same facts is skipped, so a load that was cut short goes on where it stopped.
 * Memory does not grow with the source.
 */
export const loadFacts = async (
  store: LoadTarget,
  source: AsyncIterable<ArticleFacts> | Iterable<ArticleFacts>,
  resolve: Resolve,
  options: LoadOptions = {},
): Promise<LoadSummary> => {
  let summary = NOTHING_LOADED;
  for await (const batch of inBatches(source)) {
    const fresh = await news(store, batch);
    const skipped = batch.length - fresh.length;
    summary = addSummaries(summary, {...NOTHING_LOADED, articles: skipped, skipped});
    if (fresh.length > 0) {
      const changes = await resolveBatch(store, fresh, resolve, options);
      summary = addSummaries(summary, await store.apply(changes));
    }
    options.onProgress?.(summary);
  }
  return summary;
};
