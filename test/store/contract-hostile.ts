/** Texts that a store must take as they are, whatever they look like; each check gets an empty store. */
import type {ExecutionContext} from 'ava';
import {parseFactsLine} from '../../src/resolve/parse-facts';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {textOf} from '../../src/store/value';
import {nothingNew} from '../../src/store/summary';
import {unloadArticles} from '../../src/store/unload';
import {dump} from '../support/dump';
import {article, body, person, resolve, says} from '../support/facts';
import {HOSTILE, hostileArticle} from '../support/hostile';

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

export const HOSTILE_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'hostile: names full of Cypher, quotes and controls are names': async (t, store) => {
    const facts = hostileArticle('甲');
    await loadFacts(store, [facts], resolve);
    const rows = await store.read('MATCH (p:Person) RETURN p.name AS name');
    t.deepEqual(
      rows.map(row => textOf(row, 'name')).sort(),
      HOSTILE.map((text, index) => `${text}${String(index)}`).sort(),
    );
    for (const [index, text] of HOSTILE.entries()) {
      const name = `${text}${String(index)}`;
      t.deepEqual(
        await store.read(
          'MATCH (p:Person {name: $name})-[s:SERVES]->(:Organization) RETURN s.title AS title',
          {name},
        ),
        [{title: text}],
        name,
      );
    }
    t.true(nothingNew(await loadFacts(store, [facts], resolve)));
    await unloadArticles(store, [facts.article.id]);
    t.deepEqual(await dump(store), []);
  },

  'hostile: a sentence of 100 kB and a title as long are kept': async (t, store) => {
    const long = '青石街道党工委书记陶念出席。'.repeat(3000);
    const facts = article(
      '长文',
      [{...says(person('陶念'), '书记', body('青石街道党工委')), text: long}],
      {
        title: long,
      },
    );
    await loadFacts(store, [parseFactsLine(JSON.stringify(facts), 'long')], resolve);
    const [row] = await store.read('MATCH (s:Sentence) RETURN s.text AS text');
    t.is(row?.text, long);
  },

  'hostile: half a character is made whole before it reaches the store': async (t, store) => {
    const line = JSON.stringify(article('甲', [says(person('陶念'), '经理', body('河湾公司'))]));
    const broken = line.replaceAll('陶念', '陶\\ud83d');
    await loadFacts(store, [parseFactsLine(broken, 'broken')], resolve);
    t.deepEqual(await store.read('MATCH (p:Person) RETURN p.name AS name'), [{name: '陶\ufffd'}]);
    t.true(nothingNew(await loadFacts(store, [parseFactsLine(broken, 'broken')], resolve)));
  },
};
