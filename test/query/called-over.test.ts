/** A post is held until a later text calls it over; an earlier word about its end changes nothing. */
import test from 'ava';
import {runQuery} from '../../src/query/run';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import {article, body, person, resolve, says} from '../support/facts';

const committee = body('柳岸街道党工委', 'party_org');
const tao = person('陶念');
const held = article('先', [says(tao, '书记', committee, {status: 'current'})], {
  publishedAt: '2023-05-01',
});
const over = article('后', [says(tao, '书记', committee, {status: 'removed'})], {
  publishedAt: '2024-01-16',
});
const again = article('再', [says(tao, '书记', committee, {status: 'current'})], {
  publishedAt: '2024-09-01',
});

const statusesOf = async (query: string, ...articles: (typeof held)[]): Promise<unknown[]> => {
  const store = await openStore(null);
  await store.prepare();
  await loadFacts(store, articles, resolve);
  const rows = await runQuery(store, query, {body: '柳岸街道党工委'});
  await store.close();
  return rows.map(({status}) => status);
};

test('what a later text calls over is held no longer', async t => {
  t.deepEqual(await statusesOf('holder', held), ['current']);
  t.deepEqual(await statusesOf('holder', held, over), []);
  t.deepEqual(await statusesOf('leaders', held, over), ['removed']);
});

test('what is said to be held after its end is held again', async t => {
  t.deepEqual(await statusesOf('holder', over, again), ['current']);
  t.deepEqual(await statusesOf('leaders', over, again), ['current', 'removed']);
});
