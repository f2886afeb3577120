import test from 'ava';
import type {Hit} from '../../src/query/find';
import {textOf, type Row} from '../../src/store/value';
import type {ShownArticle} from '../../src/view/answers/article';
import {factsFile} from '../../src/view/answers/download';
import type {FactsPage, UnitsPage} from '../../src/view/answers/thing';
import type {View} from '../../src/view/view';
import {NOVEMBER, QUERY_FIXTURE} from '../support/query-fixture';
import {answerOf, jsonOf, viewOver} from '../support/view';

const RAW = NOVEMBER.sentences.map(({text}) =>
  text.replaceAll('青石', '青?石').slice(0, text.length),
);
const rawOf = (hash: string): string | null =>
  hash === NOVEMBER.article.sha256 ? RAW.join('') : null;

let view: View;
test.before(async () => {
  view = await viewOver(QUERY_FIXTURE, hash => Promise.resolve(rawOf(hash)));
});
test.after.always(async () => view.store.close());

const suggested = async (q: string): Promise<string[]> =>
  (await jsonOf<Hit[]>(view, '/api/suggest', {q})).map(({name}) => name);
const idOf = async (q: string): Promise<string> => {
  const hits = await jsonOf<Hit[]>(view, '/api/suggest', {q});
  return hits.find(({name}) => name === q)?.id ?? '';
};

for (const [typed, name] of [
  ['郑远', '郑远山'],
  ['zhengyuanshan', '郑远山'],
  ['Zhèng Yuǎn', '郑远山'],
  ['zhengy', '郑远山'],
  ['白鷺鎮黨委', '白鹭镇党委'],
  ['党建座', '青石街道党建座谈会'],
] as const) {
  test(`suggested for ${typed}: ${name}`, async t => {
    t.true((await suggested(typed)).includes(name));
  });
}

test('nothing is suggested for nothing', async t => {
  t.deepEqual(await suggested('  '), []);
});

test('a search finds names and sentences', async t => {
  const found = await jsonOf<Hit[]>(view, '/api/search', {q: '植树'});
  t.true(found.some(({what, name}) => what === 'Event' && name === '白鹭镇植树活动'));
  t.true(found.some(({what}) => what === 'Sentence'));
});

test('a thing: what the head of its page shows', async t => {
  const id = await idOf('青石街道党工委');
  t.like(await jsonOf<Row>(view, '/api/thing', {id}), {
    name: '青石街道党工委',
    label: 'Organization',
    kind: 'party_org',
    mentions: 2,
  });
});

test('facts pass the filters, and more are told of', async t => {
  const id = await idOf('江一舟');
  const all = await jsonOf<FactsPage>(view, '/api/facts', {id});
  t.true(all.facts.length > 3);
  t.false(all.more);
  const posts = await jsonOf<FactsPage>(view, '/api/facts', {id, relations: 'SERVES'});
  t.deepEqual([...new Set(posts.facts.map(({relation}) => relation))], ['SERVES']);
  const late = await jsonOf<FactsPage>(view, '/api/facts', {id, from: '2026'});
  t.deepEqual(late.facts, []);
});

test('what is asked wrongly is told as such', async t => {
  for (const asked of [{id: 'x', from: 'yesterday'}, {id: 'x', confidence: '7'}, {}]) {
    const {status, body} = await answerOf(view, '/api/facts', asked);
    t.is(status, 400, body);
    const told = JSON.parse(body) as Record<'what' | 'advice', Record<'en' | 'zh', string>>;
    for (const text of [told.what, told.advice]) t.true(text.en !== '' && text.zh !== '', body);
  }
  t.is((await answerOf(view, '/api/thing', {id: "' OR 1=1"})).status, 400);
  t.is((await answerOf(view, '/api/article', {id: 'none'})).status, 400);
});

test('the tree: a level at a time, and what is above', async t => {
  const id = await idOf('青石街道党建座谈会');
  t.not(id, '');
  const street = (await jsonOf<Hit[]>(view, '/api/suggest', {q: '北岭区青石街道'}))[0]?.id ?? '';
  const {units, more} = await jsonOf<UnitsPage>(view, '/api/units', {id: street});
  t.like(units, [{unit: '青石街道两新党委', units: 1}, {heads: ['书记 郑远山']}]);
  t.false(more);
  const group = await idOf('青石街道两新党委第一联组');
  t.like(await jsonOf<Row[]>(view, '/api/above', {id: group}), [{depth: 1}, {depth: 2}]);
  const people = await jsonOf<Row[]>(view, '/api/people', {id: street});
  t.like(people, [{person: '郑远山', title: '书记', body: '青石街道党工委'}]);
});

test('an article: nothing of its text is lost, every name is marked where it stands', async t => {
  const {sentences, facts, article} = await jsonOf<ShownArticle>(view, '/api/article', {
    id: NOVEMBER.article.id,
  });
  t.is(article.name, '青石街道开展党建座谈');
  t.deepEqual(
    sentences.map(({pieces}) => pieces.map(({text}) => text).join('')),
    NOVEMBER.sentences.map(({text}) => text),
  );
  const marks = sentences[0]?.pieces.filter(({named}) => named.length > 0) ?? [];
  t.like(marks, [
    {text: '青石街道', named: [{name: '青石街道党工委', kind: 'party_org'}, {label: 'Place'}]},
    {text: '党工委', named: [{name: '青石街道党工委'}]},
    {text: '郑远山', named: [{label: 'Person'}]},
  ]);
  t.true(facts.length > 8);
});

test('an article by one of its sentences, with the raw text where it is at hand', async t => {
  const sentence = NOVEMBER.sentences[3]?.id ?? '';
  const {article, sentences} = await jsonOf<ShownArticle>(view, '/api/article', {sentence});
  t.is(article.id, NOVEMBER.article.id);
  t.deepEqual(
    sentences.map(({raw}) => raw),
    RAW,
  );
  const [other] = await jsonOf<Row[]>(view, '/api/newest');
  const without = await jsonOf<ShownArticle>(view, '/api/article', {id: textOf(other ?? {}, 'id')});
  t.true(without.sentences.every(({raw}) => raw === null));
});

test('words in both languages, the one of the command where none is asked for', async t => {
  t.like(await jsonOf(view, '/api/words'), {language: 'en', labels: {Person: 'person'}});
  t.like(await jsonOf(view, '/api/words', {language: 'zh'}), {page: {filters: '筛选'}});
  t.like(await jsonOf(view, '/api/words', {language: 'xx'}), {language: 'en'});
});

test('media to choose from', async t => {
  t.deepEqual(await jsonOf(view, '/api/sources'), ['青石日报']);
});

test('files: facts as CSV, each once; reports of each kind', async t => {
  const [one, other] = [await idOf('郑远山'), await idOf('青石街道党工委')];
  const asked = new URLSearchParams([
    ['id', one],
    ['id', other],
  ]);
  const {body} = await answerOf(view, '/file/facts.csv', {id: one});
  t.regex(body, /^\ufeffrelation,subject,object,/u);
  const all = (await factsFile(view, asked)).body.toString().split('\n');
  t.is(new Set(all).size, all.length);
  for (const [kind, id, title] of [
    ['body', other, '青石街道党工委'],
    ['person', one, '郑远山'],
    ['network', one, '郑远山'],
  ] as const) {
    const {body: page} = await answerOf(view, '/file/report.html', {[kind]: id, language: 'zh'});
    t.regex(page, new RegExp(`<html lang="zh.*${title}`, 'su'));
  }
  const article = NOVEMBER.article.id;
  t.regex((await answerOf(view, '/file/report.html', {article})).body, /青石街道开展党建座谈/u);
  t.regex((await answerOf(view, '/file/facts.csv', {article})).body, /沈秋禾/u);
  t.is((await answerOf(view, '/file/report.html')).status, 400);
});
