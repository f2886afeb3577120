/** The same random loads for every store. */
import type {ExecutionContext} from 'ava';
import fc from 'fast-check';
import type {ArticleFacts} from '../../src/article/facts';
import type {GraphChange} from '../../src/graph/change';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {nothingNew} from '../../src/store/summary';
import {anyArticle, clearArticle} from '../support/arbitrary-facts';
import {dump, dumpOfChanges} from '../support/dump';
import {resolve} from '../support/facts';

const latest = (articles: readonly ArticleFacts[]): ArticleFacts[] => [
  ...new Map(articles.map(facts => [facts.article.id, facts])).values(),
];

/** Batches of random articles, changed versions among them, against a graph made anew. */
export const holdsWhatWasSaid = async (
  t: ExecutionContext,
  fresh: () => Promise<Store>,
  numRuns: number,
): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyArticle, {maxLength: 3}), {maxLength: 4}),
      async loads => {
        const store = await fresh();
        const changes: GraphChange[] = [];
        const recording: typeof resolve = Object.assign(
          (...[facts, known]: Parameters<typeof resolve>) => {
            const change = resolve(facts, known);
            changes.push(change);
            return change;
          },
          {versionOf: resolve.versionOf},
        );
        for (const load of loads) {
          await loadFacts(store, load, recording);
        }
        t.deepEqual(await dump(store), dumpOfChanges(changes));
        const before = await dump(store);
        t.true(nothingNew(await loadFacts(store, latest(loads.flat()), resolve)));
        t.deepEqual(await dump(store), before);
        await store.close();
      },
    ),
    {numRuns},
  );
};

/** Where names are clear, neither order nor repeats matter. */
export const orderDoesNotMatter = async (
  t: ExecutionContext,
  fresh: () => Promise<Store>,
  numRuns: number,
): Promise<void> => {
  const orders = fc
    .array(clearArticle, {maxLength: 5})
    .map(latest)
    .chain(articles =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray([...articles, ...articles], {minLength: articles.length * 2}),
      ),
    );
  await fc.assert(
    fc.asyncProperty(orders, async ([articles, shuffled]) => {
      const one = await fresh();
      await loadFacts(one, articles, resolve);
      const expected = await dump(one);
      await one.close();
      const other = await fresh();
      for (const facts of shuffled) {
        await loadFacts(other, [facts], resolve);
      }
      t.deepEqual(await dump(other), expected);
      await other.close();
    }),
    {numRuns},
  );
};
