import test from 'ava';
import {NOTHING_LOADED} from '../../src/store/summary';
import {unloadArticles} from '../../src/store/unload';

test('each batch that is done is told', async t => {
  const ids = Array.from({length: 45}, (_, index) => String(index));
  const told: number[] = [];
  const store = {apply: () => Promise.resolve(NOTHING_LOADED)};
  await unloadArticles(store, ids, done => told.push(done));
  t.deepEqual(told, [20, 40, 45]);
});
