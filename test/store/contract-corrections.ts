/** What lines `same` and `apart` of a user do to every store; each check gets an empty store. */
import type {ExecutionContext} from 'ava';
import {isCorrection, parseLexicon} from '../../src/cli/lexicon/parse';
import {correctionsOf} from '../../src/resolve/corrections/corrections';
import {createResolve, type Resolve} from '../../src/resolve/resolve';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {nothingNew} from '../../src/store/summary';
import {unloadArticles} from '../../src/store/unload';
import {dump} from '../support/dump';
import {article, body, person, resolve, rules, says} from '../support/facts';

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

const PARTY = body('青石街道党工委', 'party_org');
const FULL = body('北岭区青石街道党工委', 'party_org');
const FIRM = body('河湾公司');
const CHAMBER = body('青石街道商会', 'association');
const [TAO, LI] = [person('陶念'), person('李华')];
const ARTICLES = [
  article('甲', [says(TAO, '书记', PARTY), says(LI, '经理', FIRM), says(LI, '理事', CHAMBER)]),
  article('乙', [says(TAO, '书记', FULL)], {publishedAt: '2024-12-01'}),
  article('丙', [says(TAO, '董事', FIRM), says(LI, '委员', PARTY), says(LI, '理事', CHAMBER)]),
  article('丁', [says(person('江一舟'), '校长', body('云岭中学', 'school'))]),
];

const LINES = `
same: 北岭区青石街道党工委 = 青石街道党工委
same: 陶念 @ 青石街道党工委 = 陶念 @ 河湾公司  # 简历
apart: 李华 @ 河湾公司 ≠ 李华 @ 青石街道党工委
`;

const withLines = (t: ExecutionContext, text: string): Resolve => {
  const fail = (error: Error): void => t.fail(error.message);
  const lines = parseLexicon(text, 'who.txt', fail).filter(isCorrection);
  return createResolve(rules, correctionsOf(lines, fail));
};

const named = async (store: Store, name: string): Promise<number> => {
  const rows = await store.read('MATCH (n {name: $name}) RETURN n.id AS id', {name});
  return rows.length;
};

const ORDERS = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [1, 2, 0, 3],
  [2, 0, 3, 1],
];

export const CORRECTIONS_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'corrections: one graph in every order, each loaded by itself or all at once': async (
    t,
    store,
  ) => {
    const corrected = withLines(t, LINES);
    await loadFacts(store, ARTICLES, corrected);
    const before = await dump(store);
    t.deepEqual([await named(store, '陶念'), await named(store, '李华')], [1, 2]);
    t.deepEqual([await named(store, PARTY.name), await named(store, FULL.name)], [0, 1]);
    for (const order of ORDERS) {
      await unloadArticles(
        store,
        ARTICLES.map(facts => facts.article.id),
      );
      for (const index of order) {
        await loadFacts(store, ARTICLES.slice(index, index + 1), corrected);
      }
      t.deepEqual(await dump(store), before, order.join());
    }
  },

  'corrections: reach what is loaded already, once; without them all is as before': async (
    t,
    store,
  ) => {
    const corrected = withLines(t, LINES);
    await loadFacts(store, ARTICLES, corrected);
    const wanted = await dump(store);
    await loadFacts(store, ARTICLES, resolve);
    const plain = await dump(store);
    t.deepEqual([await named(store, '陶念'), await named(store, '李华')], [3, 1]);

    const {skipped} = await loadFacts(store, ARTICLES, corrected);
    t.is(skipped, 1);
    t.deepEqual(await dump(store), wanted);
    t.true(nothingNew(await loadFacts(store, ARTICLES, corrected)));

    await loadFacts(store, ARTICLES, resolve);
    t.deepEqual(await dump(store), plain);
  },

  'corrections: the nodes show the lines that made them': async (t, store) => {
    await loadFacts(store, ARTICLES, withLines(t, LINES));
    const rows = await store.read(
      `MATCH (n) WHERE n.correctedBy IS NOT NULL
       RETURN n.name AS name, n.correctedBy AS lines ORDER BY lines`,
    );
    const apart = 'apart: 李华 @ 河湾公司 ≠ 李华 @ 青石街道党工委';
    t.deepEqual(rows, [
      {name: '李华', lines: apart},
      {name: '李华', lines: apart},
      {name: FULL.name, lines: 'same: 北岭区青石街道党工委 = 青石街道党工委'},
      {name: '陶念', lines: 'same: 陶念 @ 青石街道党工委 = 陶念 @ 河湾公司 # 简历'},
    ]);
  },
};
