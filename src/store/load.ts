/** Loads facts article by article, in batches that are each one transaction. */
import {TupuError} from '../article/error';
import type {ArticleFacts} from '../article/facts';
import type {GraphChange} from '../graph/change';
import {Acquaintances} from '../resolve/acquaintances';
import type {Resolve} from '../resolve/resolve';
import {inBatches, type Versioned} from './article-batches';
import {readVersions} from './read-old';
import {oneAhead} from './one-ahead';
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

interface News {
  /** Articles that the store does not hold with these very facts. */
  readonly fresh: readonly Versioned[];
  /** Ids of those that it holds with other facts. */
  readonly changed: readonly string[];
}

const newsOf = async (store: LoadTarget, batch: readonly Versioned[]): Promise<News> => {
  const ids = batch.map(({facts}) => facts.article.id);
  const stored = await readVersions((cypher, parameters) => store.read(cypher, parameters), ids);
  const fresh = batch.filter(({facts, version}) => stored.get(facts.article.id) !== version);
  return {
    fresh,
    changed: fresh.map(({facts}) => facts.article.id).filter(id => stored.has(id)),
  };
};

const resolveNews = async (
  store: LoadTarget,
  {fresh, changed}: News,
  resolve: Resolve,
  {onInvalid}: LoadOptions,
): Promise<GraphChange[]> => {
  const known = new Acquaintances();
  known.meet(
    await store.knownPersons(
      fresh.flatMap(({facts}) => personNames(facts)),
      changed,
    ),
  );
  const changes: GraphChange[] = [];
  for (const {facts, version} of fresh) {
    try {
      const change = resolve(facts, known, version);
      known.learn(change);
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
  for await (const batch of oneAhead(inBatches(source, resolve.versionOf))) {
    const news = await newsOf(store, batch);
    const skipped = batch.length - news.fresh.length;
    summary = addSummaries(summary, {...NOTHING_LOADED, articles: skipped, skipped});
    if (news.fresh.length > 0) {
      const changes = await resolveNews(store, news, resolve, options);
      summary = addSummaries(summary, await store.apply(changes));
    }
    options.onProgress?.(summary);
  }
  return summary;
};
