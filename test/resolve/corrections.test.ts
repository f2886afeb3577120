import test from 'ava';
import type {TupuError} from '../../src/article/error';
import type {ArticleFacts} from '../../src/article/facts';
import {parseLexicon, isCorrection} from '../../src/cli/lexicon/parse';
import type {EntityChange} from '../../src/graph/change';
import {correctionsOf} from '../../src/resolve/corrections/corrections';
import {Acquaintances} from '../../src/resolve/acquaintances';
import {NOTHING_KNOWN} from '../../src/resolve/known';
import {createResolve, type Resolve} from '../../src/resolve/resolve';
import {article, body, person, place, rules, says, type Said} from '../support/facts';

const STREET = body('青石街道党工委', 'party_org');
const FULL = body('北岭区青石街道党工委', 'party_org');
const SCHOOL = body('云岭中学', 'school');
const FIRM = body('河湾公司');
const TAO = person('陶念');

const resolverOf = (...lines: readonly string[]): [Resolve, readonly TupuError[]] => {
  const errors: TupuError[] = [];
  const tell = (error: TupuError): void => void errors.push(error);
  const given = parseLexicon(lines.join('\n'), 'who.txt', tell).filter(isCorrection);
  return [createResolve(rules, correctionsOf(given, tell)), errors];
};

/** The nodes of a name in each article, loaded one after the other. */
const nodes = (
  resolve: Resolve,
  name: string,
  ...articles: readonly ArticleFacts[]
): EntityChange[] => {
  const known = new Acquaintances();
  return articles.flatMap(facts => {
    const change = resolve(facts, known);
    known.learn(change);
    return change.entities.filter(({claim}) => claim.names.includes(name));
  });
};
const ids = (...given: Parameters<typeof nodes>): string[] => nodes(...given).map(({id}) => id);
const isOne = (of: readonly string[]): boolean => of.length > 1 && new Set(of).size === 1;

const at = (name: string, ...said: readonly Said[]): ArticleFacts => article(name, said);
const A = at('甲', says(TAO, '书记', STREET));
const B = at('乙', says(TAO, '书记', FULL));
const C = at('丙', says(TAO, '校长', SCHOOL));

test('same, two names of a body: one node by the first name, the line and its reason on it', t => {
  const [resolve] = resolverOf('same: 北岭区青石街道党工委 = 青石街道党工委  # 同一街道');
  const found = [...nodes(resolve, FULL.name, A, B)];
  t.true(isOne(found.map(({id}) => id)));
  t.deepEqual([...new Set(found.map(({name}) => name))], [FULL.name]);
  t.deepEqual(found[0]?.claim.names, [FULL.name, STREET.name].sort());
  t.is(
    found[0]?.claim.properties.correctedBy,
    'same: 北岭区青石街道党工委 = 青石街道党工委 # 同一街道',
  );
});

test('same, two names of a body: those in its posts are tied by it', t => {
  const [resolve] = resolverOf('same: 北岭区青石街道党工委 = 青石街道党工委');
  t.true(isOne(ids(resolve, '陶念', A, B)));
});

for (const [title, line] of [
  ['by bodies', 'same: 陶念 @ 青石街道党工委 = 陶念 @ 云岭中学'],
  ['by posts', '同一：陶念＠青石街道党工委书记＝陶念＠校长'],
  ['by articles', 'same: 陶念 @ 甲 = 陶念 @ https://news.example/%E4%B8%99'],
  ['by an article and a body', 'same: 陶念 @ 甲的标题 = 陶念 @ 云岭中学'],
  ['everyone of the name', 'same: 陶念 = 陶小念'],
] as const) {
  test(`same, a person ${title}`, t => {
    const [resolve, errors] = resolverOf(line);
    t.deepEqual(errors, []);
    t.true(isOne(ids(resolve, '陶念', A, C)));
  });
}

test('same: another of the name stays another', t => {
  const [resolve] = resolverOf('same: 陶念 @ 青石街道党工委 = 陶念 @ 云岭中学');
  const other = at('丁', says(TAO, '经理', FIRM));
  t.is(new Set(ids(resolve, '陶念', A, C, other)).size, 2);
});

test('same: a unit of the body is meant too, as it is without a line', t => {
  const [resolve] = resolverOf('same: 陶念 @ 河湾公司 = 陶念 @ 云岭中学');
  const unit = at('丁', says(TAO, '主任', body('河湾公司办公室')));
  t.true(isOne(ids(resolve, '陶念', C, unit)));
});

test('same, a name without a proper part: only in the article that is named', t => {
  const [resolve] = resolverOf('same: 河湾市委 = 市委 @ 甲');
  const city = body('市委', 'party_org');
  const [one, two] = [at('甲', says(TAO, '书记', city)), at('乙', says(TAO, '书记', city))];
  const full = at('丙', says(TAO, '书记', body('河湾市委', 'party_org')));
  t.true(isOne(ids(resolve, '河湾市委', one, full)));
  t.deepEqual(ids(resolve, '河湾市委', two), []);
});

test('same, lines hang together: one node by the first name of the first line', t => {
  const [resolve] = resolverOf(
    'same: 河湾公司 = 河湾',
    'same: 河湾 = 大河湾',
    'same: 小河湾 = 大河湾',
  );
  const found = ['河湾公司', '河湾', '大河湾', '小河湾'].flatMap(name =>
    nodes(resolve, name, at(name, says(TAO, '经理', body(name)))),
  );
  t.true(isOne(found.map(({id}) => id)));
  t.deepEqual([...new Set(found.map(({name}) => name))], ['河湾公司']);
});

const CHAMBER = body('青石街道商会', 'association');
const TWO = [
  at('甲', says(TAO, '书记', STREET), says(TAO, '理事', CHAMBER)),
  at('乙', says(TAO, '校长', SCHOOL), says(TAO, '理事', CHAMBER)),
];

for (const [title, line] of [
  ['by bodies', 'apart: 陶念 @ 青石街道党工委 ≠ 陶念 @ 云岭中学'],
  ['by posts', '不同: 陶念 @ 书记 != 陶念 @ 校长'],
  ['by articles', 'apart: 陶念 @ 甲 ≠ 陶念 @ 乙'],
  ['one article against the others', 'apart: 陶念 @ 甲 ≠ 陶念'],
] as const) {
  test(`apart, a person ${title}: two, though they share a body`, t => {
    t.true(isOne(ids(resolverOf()[0], '陶念', ...TWO)));
    const [resolve, errors] = resolverOf(line);
    t.deepEqual(errors, []);
    for (const articles of [TWO, TWO.toReversed()]) {
      t.is(new Set(ids(resolve, '陶念', ...articles)).size, 2);
    }
  });
}

test('apart, two bodies of one name: by the article, by the area they lie in', t => {
  const street = place('青石街道', 'street');
  const within = (name: string, area: string): ArticleFacts =>
    at(name, {text: `${area}青石街道`, facts: [{type: 'PART_OF', from: street, to: place(area)}]});
  const articles = [within('甲', '北岭区'), within('乙', '南岭区')];
  const [bare] = resolverOf();
  t.true(isOne(ids(bare, '青石街道', ...articles)));
  for (const line of [
    'apart: 青石街道 @ 北岭区 ≠ 青石街道 @ 南岭区',
    'apart: 青石街道 @ 甲 ≠ 青石街道',
    'same: 南岭区青石街道 = 青石街道 @ 乙',
  ]) {
    const [resolve] = resolverOf(line);
    t.is(new Set(ids(resolve, '青石街道', ...articles)).size, 2, line);
  }
});

const joined = (from = STREET, to = FULL): Said => ({
  text: `${from.name}即${to.name}`,
  facts: [{type: 'SAME_AS', from, to}],
});

test('apart, two names that an article joins: two nodes, and no SAME_AS is left', t => {
  const facts = at('甲', joined());
  t.is(nodes(resolverOf()[0], STREET.name, facts).length, 1);
  const [resolve] = resolverOf('apart: 北岭区青石街道党工委 ≠ 青石街道党工委');
  const change = resolve(facts, NOTHING_KNOWN);
  t.deepEqual(change.entities.map(({name}) => name).sort(), [FULL.name, STREET.name].sort());
  t.deepEqual(change.facts, []);
});

test('apart, joined over a third name: the article is refused with what to do', t => {
  const [resolve] = resolverOf('apart: 北岭区青石街道党工委 ≠ 青石街道党工委');
  const third = body('街道党工委', 'party_org');
  const facts = at('甲', joined(STREET, third), joined(third, FULL));
  const error = t.throws<TupuError>(() => resolve(facts, NOTHING_KNOWN), {
    code: 'FACTS_INVALID',
    message: /^Article 甲 names both .* who\.txt:1\.$/u,
  });
  t.regex(error.nextStep, /take a line out/u);
});

test('apart, both in one article: refused, until a line says who is meant there', t => {
  const both = at('丁', says(TAO, '书记', STREET), says(TAO, '校长', SCHOOL));
  const line = 'apart: 陶念 @ 青石街道党工委 ≠ 陶念 @ 云岭中学';
  const error = t.throws<TupuError>(() => resolverOf(line)[0](both, NOTHING_KNOWN), {
    code: 'FACTS_INVALID',
  });
  const [, hint = ''] = /`(.*)`/u.exec(error.nextStep) ?? [];
  const [resolve, errors] = resolverOf(line, hint);
  t.deepEqual(errors, []);
  t.true(isOne(ids(resolve, '陶念', A, both)));
});

for (const [title, lines, message, nextStep] of [
  ['one name', ['same: 陶念'], /^who\.txt:1: "陶念" does not name two/u, /^Write `same/u],
  ['a name twice', ['apart: 陶念 ≠ 陶 念'], /does not name two/u, /behind @/u],
  ['a sign of the other', ['same: 陶念 ≠ 陶青'], /sign of a line `apart`/u, /^Write `apart/u],
  [
    'nothing behind @',
    ['same: 陶念 @ = 陶青'],
    /nothing stands behind the @ of "陶念"/u,
    /^Write/u,
  ],
  ['a name too short', ['same: 陶 = 陶青'], /"陶" is no name/u, /in full/u],
  [
    'one by another line',
    ['apart: 陶念 ≠ 陶青', 'same: 陶念 = 小陶', 'same: 陶青 = 小陶'],
    /^who\.txt:1: "陶念", "陶青" are one by who\.txt:2, who\.txt:3\.$/u,
    /one of these lines/u,
  ],
] as const) {
  test(`told with file, line and next step: ${title}`, t => {
    const [, errors] = resolverOf(...lines);
    t.is(errors.length, 1);
    t.regex(errors[0]?.message ?? '', message);
    t.regex(errors[0]?.nextStep ?? '', nextStep);
  });
}

test('the version of an article: changed by lines on its names alone', t => {
  const version = (...lines: readonly string[]): string =>
    resolverOf(...lines)[0].versionOf(A).version;
  t.is(version('same: 河湾公司 = 河湾'), version());
  t.not(version('same: 陶念 @ 甲 = 陶念 @ 乙'), version());
  const line = 'same: 河湾公司 = 青石街道党工委';
  t.not(version(line), version());
  t.not(version('same: 河湾数科 = 河湾公司', line), version(line));
  t.is(version(line, ''), version('', '# ours', line));
});

test('what an article gives as the reason of a correction does not count', t => {
  const forged = body('河湾公司');
  const facts = at('甲', says(TAO, '经理', {...forged, properties: {correctedBy: 'same: x = y'}}));
  t.deepEqual(nodes(resolverOf()[0], '河湾公司', facts)[0]?.claim.properties, {});
});
