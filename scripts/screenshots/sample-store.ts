/** The graph of the sample article, in memory, for the pictures of the docs. */
import {join} from 'node:path';
import {defaultResolve} from '../../src/cli/resolver';
import {factsOf} from '../../src/pipeline/facts';
import {isFailure} from '../../src/read/failure';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';

export const SAMPLE = join(__dirname, '..', '..', 'data', 'samples', 'hunan.txt');

/** Works with the store and the article's id. */
export const withSampleStore = async (
  work: (store: Store, article: string) => Promise<void>,
): Promise<void> => {
  const store = new GrafeoStore(null);
  await store.prepare();
  for await (const facts of factsOf([SAMPLE])) {
    if (isFailure(facts)) throw new Error(`${SAMPLE} cannot be read`);
    await loadFacts(store, [facts], defaultResolve());
    await work(store, facts.article.id);
  }
  await store.close();
};
