/** What every store must do when articles go and when a load only asks; each check gets an empty store. */
import type {ExecutionContext} from 'ava';
import {dryRun} from '../../src/store/dry-run';
import {findArticles} from '../../src/store/find-articles';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {unloadArticles} from '../../src/store/unload';
import {dump} from '../support/dump';
import {article, body, person, resolve, says} from '../support/facts';

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

const PARTY = body('青石软件园党委', 'party_org');
const FIRM = body('河湾公司');
const TAO = person('陶念');
const A = article('甲', [says(TAO, '书记', PARTY), says(person('罗一'), '经理', FIRM)]);
const B = article('乙', [says(TAO, '书记', PARTY)], {publishedAt: '2024-12-01', title: '通知'});

export const CHANGE_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'unload: what others prove stays as if the article had never been there': async (t, store) => {
    await loadFacts(store, [B], resolve);
    const before = await dump(store);
    await loadFacts(store, [A], resolve);
    const summary = await unloadArticles(store, [A.article.id]);
    t.is(summary.articles, 1);
    t.true(summary.nodes.removed > 0);
    t.deepEqual(await dump(store), before);
  },

  'unload: everything gone is an empty graph, and an article not there is passed over': async (
    t,
    store,
  ) => {
    await loadFacts(store, [A, B], resolve);
    const summary = await unloadArticles(store, [A.article.id, B.article.id, 'nowhere']);
    t.is(summary.articles, 2);
    t.deepEqual(await dump(store), []);
  },

  'unload: articles are found by id, file name, title': async (t, store) => {
    await loadFacts(store, [A, B], resolve);
    const read: Store['read'] = (cypher, parameters) => store.read(cypher, parameters);
    for (const word of [B.article.id, '乙', '通知']) {
      t.deepEqual(
        (await findArticles(read, word)).map(({docId}) => docId),
        ['乙'],
        word,
      );
    }
    t.deepEqual(await findArticles(read, '丙'), []);
  },

  'dry run: tells what the load then does, and writes nothing': async (t, store) => {
    await loadFacts(store, [B], resolve);
    const before = await dump(store);
    const changed = article('乙', [says(TAO, '副书记', PARTY)], {publishedAt: '2024-12-01'});
    const load = [A, changed, article('丙', [says(TAO, '委员', PARTY)])];
    const foretold = await loadFacts(dryRun(store), load, resolve);
    t.deepEqual(await dump(store), before);
    t.deepEqual(await loadFacts(store, load, resolve), foretold);
  },

  'dry run: batches know of each other': async (t, store) => {
    const many = Array.from({length: 120}, (_, index) =>
      article(`文${String(index)}`, [says(person(`陶${String(index % 7)}`), '经理', FIRM)]),
    );
    const {nodes, relationships} = await loadFacts(dryRun(store), many, resolve);
    const real = await loadFacts(store, many, resolve);
    t.is(nodes.created, real.nodes.created);
    t.is(relationships.created, real.relationships.created);
    t.is(nodes.removed + relationships.removed, 0);
  },
};
