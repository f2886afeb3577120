/** Takes articles out of the graph again. */
import type {LoadTarget} from './load';
import type {LoadSummary} from './store';
import {addSummaries, NOTHING_LOADED} from './summary';

const ARTICLES_PER_BATCH = 20;

/**
 * What only these articles prove goes, what others prove too stays. Each batch is one transaction;
 * ids that the store does not hold are passed over. `onProgress` is told how many are done.
 */
export const unloadArticles = async (
  store: Pick<LoadTarget, 'apply'>,
  ids: readonly string[],
  onProgress: (done: number) => void = () => undefined,
): Promise<LoadSummary> => {
  let summary = NOTHING_LOADED;
  for (let start = 0; start < ids.length; start += ARTICLES_PER_BATCH) {
    const batch = ids.slice(start, start + ARTICLES_PER_BATCH);
    summary = addSummaries(summary, await store.apply([], batch));
    onProgress(start + batch.length);
  }
  return summary;
};
