/** What every store must do when it is loaded; each check gets an empty, prepared store. */
import type {ExecutionContext} from 'ava';
import type {GraphChange} from '../../src/graph/change';
import {NOTHING_KNOWN} from '../../src/resolve/known';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {nothingNew} from '../../src/store/summary';
import {dump, dumpOfChanges} from '../support/dump';
import {article, body, holds, person, place, resolve, says} from '../support/facts';

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

const PARTY = body('青石软件园党委', 'party_org');
const FIRM = body('河湾公司');
const TAO = person('陶念');
const A = article('甲', [says(TAO, '书记', PARTY), says(person('罗一'), '记者', null)]);
const B = article('乙', [says(TAO, '书记', PARTY)], {publishedAt: '2024-12-01'});
const C = article('丙', [says(TAO, '经理', FIRM)]);

const SERVES = `MATCH (p:Person)-[s:SERVES]->(b)
  RETURN p.name AS person, b.name AS body, s.title AS title, s.sources AS sources,
    s.firstSeen AS first, s.lastSeen AS last, size(s.evidence) AS sentences
  ORDER BY body, title`;

const changesOf = (...articles: Parameters<typeof resolve>[0][]): GraphChange[] =>
  articles.map(facts => resolve(facts, NOTHING_KNOWN));

export const LOAD_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'prepare: may be called again': async (t, store) => {
    await t.notThrowsAsync(store.prepare());
  },

  'apply: a person leads to the sentence that proves the post': async (t, store) => {
    await loadFacts(store, [A], resolve);
    const rows = await store.read(
      `MATCH (p:Person {name: $name})-[h:HOLDS]->(post:Post)-[:POST_OF]->(b:PartyOrganization)
       MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence) WHERE s.id IN h.evidence
       RETURN p.name AS person, post.title AS title, b.name AS body, h.status AS status,
         s.text AS sentence, a.publishedAt AS day`,
      {name: '陶念'},
    );
    t.deepEqual(rows, [
      {
        person: '陶念',
        title: '书记',
        body: '青石软件园党委',
        status: 'current',
        sentence: '青石软件园党委书记陶念出席。',
        day: '2024-11-22',
      },
    ]);
  },

  'apply: the same article again changes nothing': async (t, store) => {
    await loadFacts(store, [A, B], resolve);
    const before = await dump(store);
    const second = await loadFacts(store, [A, B], resolve);
    t.true(nothingNew(second));
    t.is(second.skipped, 2);
    t.deepEqual(await dump(store), before);
  },

  'apply: the same changes again change nothing': async (t, store) => {
    const changes = changesOf(A, B);
    const first = await store.apply(changes);
    const before = await dump(store);
    const second = await store.apply(changes);
    t.true(nothingNew(second));
    t.is(second.nodes.unchanged, first.nodes.created);
    t.deepEqual(await dump(store), before);
  },

  'apply: two articles of one fact make one relationship with both proofs': async (t, store) => {
    await loadFacts(store, [A], resolve);
    await loadFacts(store, [B], resolve);
    t.deepEqual(await store.read(SERVES), [
      {
        person: '陶念',
        body: '青石软件园党委',
        title: '书记',
        sources: 2,
        first: '2024-11-22',
        last: '2024-12-01',
        sentences: 2,
      },
    ]);
  },

  'apply: a reprint is no second source': async (t, store) => {
    const reprint = article('转载', [says(TAO, '书记', PARTY)], {publishedAt: '2024-12-02'});
    await loadFacts(store, [B, reprint], resolve);
    t.is((await store.read(SERVES))[0]?.sources, 1);
  },

  'apply: any order gives the same graph': async (t, store) => {
    const changes = changesOf(A, B, C);
    await store.apply(changes.toReversed());
    t.deepEqual(await dump(store), dumpOfChanges(changes));
  },

  'apply: a changed version takes the place of its own facts only': async (t, store) => {
    await loadFacts(store, [A, B], resolve);
    const changed = article('乙', [says(TAO, '副书记', PARTY)], {publishedAt: '2024-12-01'});
    const summary = await loadFacts(store, [changed], resolve);
    t.true(summary.relationships.removed > 0);
    const rows = await store.read(SERVES);
    t.deepEqual(
      rows.map(({title, sources}) => [title, sources]),
      [
        ['书记', 1],
        ['副书记', 1],
      ],
    );
  },

  'apply: what no article speaks of any more is gone': async (t, store) => {
    await loadFacts(store, [C], resolve);
    await loadFacts(store, [article('丙', [says(person('罗一'), '书记', PARTY)])], resolve);
    const rows = await store.read(
      'MATCH (n) WHERE n:Person OR n:Organization RETURN n.name AS name',
    );
    t.deepEqual(rows.map(({name}) => name).sort(), ['罗一', '青石软件园党委']);
  },

  'apply: a claim taken back is no alias any more': async (t, store) => {
    const short = body('河湾');
    const named = article('甲', [
      says(TAO, '经理', FIRM),
      {text: '河湾公司简称河湾。', facts: [{type: 'SAME_AS', from: FIRM, to: short}]},
    ]);
    const aliases = 'MATCH (o:Organization {name: $name}) RETURN o.aliases AS aliases';
    await loadFacts(store, [named, C], resolve);
    t.deepEqual(await store.read(aliases, {name: '河湾公司'}), [{aliases: ['河湾']}]);
    await loadFacts(store, [article('甲', [says(TAO, '经理', FIRM)])], resolve);
    t.deepEqual(await store.read(aliases, {name: '河湾公司'}), [{aliases: null}]);
  },

  'apply: the narrower kind wins and its label with it': async (t, store) => {
    const vague = article('甲', [says(TAO, '主编', body('青石日报社', 'other'))]);
    const exact = article('乙', [says(TAO, '主编', body('青石日报社', 'media'))]);
    await loadFacts(store, [vague], resolve);
    await loadFacts(store, [exact], resolve);
    await loadFacts(store, [vague], resolve);
    t.deepEqual(
      await store
        .read('MATCH (o:Organization) RETURN labels(o) AS l, o.kind AS kind')
        .then(rows => rows.map(({l, kind}) => [[...(l as string[])].sort(), kind])),
      [[['Media', 'Organization'], 'media']],
    );
  },

  'apply: namesakes without a common body stay apart': async (t, store) => {
    await loadFacts(store, [A], resolve);
    await loadFacts(store, [C], resolve);
    const rows = await store.read(
      'MATCH (p:Person {name: $name}) RETURN p.disambiguator AS who ORDER BY who',
      {name: '陶念'},
    );
    t.deepEqual(rows, [{who: '河湾公司'}, {who: '青石软件园党委'}]);
  },

  'apply: a body that is part of the other joins namesakes': async (t, store) => {
    const branch = body('青石软件园第一党支部', 'party_org');
    const known = article('丁', [
      says(TAO, '委员', branch),
      {text: '支部属于党委。', facts: [{type: 'PART_OF', from: branch, to: PARTY}]},
    ]);
    await loadFacts(store, [known], resolve);
    await loadFacts(store, [B], resolve);
    t.deepEqual(await store.read('MATCH (p:Person) RETURN count(p) AS people'), [{people: 1}]);
  },

  'apply: a post that one person in the country holds joins articles': async (t, store) => {
    const chair = (name: string) => article(name, [says(TAO, '国家主席', null)]);
    await loadFacts(store, [chair('甲')], resolve);
    await loadFacts(store, [chair('乙'), C], resolve);
    t.deepEqual(await store.read('MATCH (p:Person) RETURN p.disambiguator AS who ORDER BY who'), [
      {who: '国家主席'},
      {who: '河湾公司'},
    ]);
  },

  'apply: all or nothing': async (t, store) => {
    await loadFacts(store, [A], resolve);
    const before = await dump(store);
    const [good, bad] = changesOf(B, C);
    if (good === undefined || bad === undefined) {
      t.fail();
      return;
    }
    const dangling = {...bad, entities: bad.entities.slice(1)};
    await t.throwsAsync(store.apply([good, dangling]), {code: 'STORE_INVALID'});
    t.deepEqual(await dump(store), before);
  },

  'apply: two at the same time lose nothing': async (t, store) => {
    const changes = changesOf(A, B);
    await Promise.all(changes.map(change => store.apply([change])));
    t.deepEqual(await dump(store), dumpOfChanges(changes));
  },

  'apply: a meeting, a place and a shared post': async (t, store) => {
    const facts = article('戊', [
      {
        text: '云岭区区长陶念、河湾公司经理罗一出席。',
        facts: [...holds(TAO, '区长', place('云岭区')), ...holds(person('罗一'), '经理', FIRM)],
      },
    ]);
    await loadFacts(store, [facts], resolve);
    t.deepEqual(
      await store.read('MATCH (p:Person)-[:SERVES]->(d:District) RETURN p.name AS p, d.name AS d'),
      [{p: '陶念', d: '云岭区'}],
    );
  },

  'knownPersons: bodies, wholes and the articles asked about': async (t, store) => {
    await loadFacts(store, [A, B], resolve);
    const persons = await store.knownPersons(['陶念', '无人'], [A.article.id]);
    t.is(persons.length, 1);
    t.like(persons[0], {name: '陶念', mentionedIn: [A.article.id], articles: 2});
    t.deepEqual(
      persons[0]?.bodies.map(({name}) => name),
      ['青石软件园党委'],
    );
  },
};
