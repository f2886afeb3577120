/** Loads facts article by article, in batches that are each one transaction. */
import {TupuError} from '../article/error';
import type {ArticleFacts} from '../article/facts';
import type {GraphChange} from '../graph/change';
import {learn} from '../resolve/learn';
import type {Resolve} from '../resolve/resolve';
import type {LoadSummary, Store} from './store';
import {addSummaries, NOTHING_LOADED} from './summary';

interface LoadOptions {
  /** Told after every batch, with the sum so far. */
  readonly onProgress?: (summary: LoadSummary) => void;
  /** Told of every article whose facts the model does not allow; the others go on. */
  readonly onInvalid?: (error: TupuError, facts: ArticleFacts) => void;
}

/** A batch ends with the article that fills it: an article is never split. */
const ARTICLES_PER_BATCH = 50;
const ROWS_PER_BATCH = 5000;

const rows = ({sentences, entities, mentions, facts}: ArticleFacts): number =>
  sentences.length + entities.length + mentions.length + facts.length;

async function* inBatches(
  source: AsyncIterable<ArticleFacts> | Iterable<ArticleFacts>,
): AsyncGenerator<ArticleFacts[]> {
  let batch: ArticleFacts[] = [];
  let size = 0;
  for await (const facts of source) {
    batch.push(facts);
    size += rows(facts);
    if (batch.length >= ARTICLES_PER_BATCH || size >= ROWS_PER_BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

const personNames = ({entities}: ArticleFacts): string[] =>
  entities.filter(({label}) => label === 'Person').map(({name}) => name);

const resolveBatch = async (
  store: Store,
  batch: readonly ArticleFacts[],
  resolve: Resolve,
  {onInvalid}: LoadOptions,
): Promise<GraphChange[]> => {
  let known = await store.knownPersons(
    batch.flatMap(personNames),
    batch.map(({article}) => article.id),
  );
  const changes: GraphChange[] = [];
  for (const facts of batch) {
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

/**
 * Adds articles to the store and says what changed. Call `store.prepare()` before. Memory does
 * not grow with the source: a batch is at most 50 articles.
 */
export const loadFacts = async (
  store: Store,
  source: AsyncIterable<ArticleFacts> | Iterable<ArticleFacts>,
  resolve: Resolve,
  options: LoadOptions = {},
): Promise<LoadSummary> => {
  let summary = NOTHING_LOADED;
  for await (const batch of inBatches(source)) {
    summary = addSummaries(
      summary,
      await store.apply(await resolveBatch(store, batch, resolve, options)),
    );
    options.onProgress?.(summary);
  }
  return summary;
};
