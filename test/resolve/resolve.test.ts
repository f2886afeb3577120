import test from 'ava';
import type {GraphChange} from '../../src/graph/change';
import {
  COMMON_NODE_PROPERTIES,
  NODE_PROPERTIES,
  PROOF_PROPERTIES,
  RELATIONSHIPS,
} from '../../src/graph/model';
import {propertiesOfProofs} from '../../src/graph/proof';
import {NOTHING_KNOWN} from '../../src/resolve/known';
import {
  article,
  body,
  entity,
  holds,
  person,
  place,
  resolve,
  says,
  type Said,
} from '../support/facts';

const change = (name: string, said: readonly Said[]): GraphChange =>
  resolve(article(name, said), NOTHING_KNOWN);
const named = ({entities}: GraphChange, name: string) =>
  entities.find(each => each.name === name && each.label !== 'Post');

const TAO = person('陶念');
const PARTY = body('云岭区委', 'party_org');
const same = (a: ReturnType<typeof body>, b: ReturnType<typeof body>): Said => ({
  text: `${a.name}即${b.name}。`,
  facts: [{type: 'SAME_AS', from: a, to: b}],
});

test('two names of one body: the longer is the name, the other an alias', t => {
  const {entities, facts} = change('甲', [same(body('河湾'), body('河湾科技公司'))]);
  t.is(entities.length, 1);
  t.like(entities[0], {name: '河湾科技公司', claim: {names: ['河湾', '河湾科技公司']}});
  t.deepEqual(facts, []);
});

test('a full name wins over a longer relative one', t => {
  const {entities} = change('甲', [same(body('两新综合党委', 'party_org'), PARTY)]);
  t.is(entities[0]?.name, '云岭区委');
});

test('courtesy does not make a person’s name', t => {
  const said = {
    text: '陶念，陶念女士。',
    facts: [{type: 'SAME_AS' as const, from: TAO, to: person('陶念女士')}],
  };
  t.is(change('甲', [said]).entities[0]?.name, '陶念');
});

test('a full name is one body in all articles, a relative one in its own', t => {
  const [a, b] = ['甲', '乙'].map(name =>
    change(name, [says(TAO, '书记', PARTY), says(TAO, '主任', body('市委', 'party_org'))]),
  );
  t.is(a && named(a, '云岭区委')?.id, b && named(b, '云岭区委')?.id);
  t.not(a && named(a, '市委')?.id, b && named(b, '市委')?.id);
});

test('a relative name that the article explains is the full one', t => {
  const explained = change('甲', [
    same(PARTY, body('区委', 'party_org')),
    says(TAO, '书记', body('区委', 'party_org')),
  ]);
  t.is(
    named(explained, '云岭区委')?.id,
    named(change('乙', [says(TAO, '书记', PARTY)]), '云岭区委')?.id,
  );
});

test('a body and an area of one name are two', t => {
  const {entities} = change('甲', [
    says(TAO, '主任', body('青石园')),
    says(TAO, '主任', place('青石园', 'park')),
  ]);
  t.is(new Set(entities.filter(({name}) => name === '青石园').map(({id}) => id)).size, 2);
});

test('a post with a body is that body’s, in all articles', t => {
  const posts = ['甲', '乙'].map(name =>
    change(name, [says(TAO, '书记', PARTY)]).entities.find(({label}) => label === 'Post'),
  );
  t.is(posts[0]?.id, posts[1]?.id);
  t.like(posts[0], {name: '云岭区委书记', claim: {properties: {title: '书记'}}});
});

test('a post without a body is its holder’s', t => {
  const {facts} = change('甲', [says(TAO, '记者', null), says(person('罗一'), '记者', null)]);
  const held = facts.filter(({type}) => type === 'HOLDS');
  t.is(held.length, 2);
  t.is(new Set(held.map(({to}) => to.id)).size, 2);
});

test('SERVES is made from HOLDS and POST_OF, with the title and the proof', t => {
  const {facts} = change('甲', [says(TAO, '书记', PARTY, {status: 'former', until: '2024'})]);
  const [holding] = facts.filter(({type}) => type === 'HOLDS');
  const [serving] = facts.filter(({type}) => type === 'SERVES');
  t.deepEqual(serving?.proof.properties, {status: 'former', until: '2024', title: '书记'});
  t.deepEqual(serving?.proof.evidence, holding?.proof.evidence);
});

test('a post held and once held are two relationships, each with its status', t => {
  const {facts} = change('甲', [
    says(TAO, '书记', PARTY, {status: 'current'}),
    says(TAO, '书记', PARTY, {status: 'former'}),
  ]);
  t.is(facts.filter(({type}) => type === 'HOLDS').length, 2);
});

test('a fact said twice is one relationship with two sentences', t => {
  const {facts} = change('甲', [says(TAO, '书记', PARTY), says(TAO, '书记', PARTY)]);
  t.deepEqual(facts.map(({type, proof}) => [type, proof.evidence.length]).sort(), [
    ['HOLDS', 2],
    ['POST_OF', 2],
    ['SERVES', 2],
  ]);
});

test('a body is never part of itself', t => {
  const {facts} = change('甲', [
    same(body('河湾'), body('河湾公司')),
    {
      text: '河湾属于河湾公司。',
      facts: [{type: 'PART_OF', from: body('河湾'), to: body('河湾公司')}],
    },
  ]);
  t.deepEqual(facts, []);
});

test('what stands nowhere by itself is mentioned where its facts are proved', t => {
  const {entities, ties} = change('甲', [says(TAO, '书记', PARTY)]);
  const mentioned = new Set(ties.filter(({type}) => type === 'MENTIONS').map(({to}) => to.id));
  t.true(entities.every(({id}) => mentioned.has(id)));
});

test('a meeting is one in all articles by name and day', t => {
  const at = (article_: string, name: string, date?: string) =>
    change(article_, [
      {
        text: `陶念出席${name}。`,
        facts: [
          {
            type: 'ATTENDED',
            from: TAO,
            to: entity('Event', name, null, date === undefined ? {} : {date}),
          },
        ],
      },
    ]).entities.find(({label}) => label === 'Event')?.id;
  t.is(at('甲', '青石论坛', '2024-11-20'), at('乙', '青石论坛', '2024-11-20'));
  t.not(at('甲', '青石论坛', '2024-11-20'), at('乙', '青石论坛', '2023-11-20'));
  t.not(at('甲', '青石论坛'), at('乙', '青石论坛'));
  t.not(at('甲', '座谈会', '2024-11-20'), at('乙', '座谈会', '2024-11-20'));
});

test('properties that the model does not have stay out', t => {
  const odd = {...PARTY, properties: {level: '区', mood: 'good', id: 'x'}};
  t.deepEqual(named(change('甲', [says(TAO, '书记', odd)]), '云岭区委')?.claim.properties, {
    level: '区',
  });
});

test('a fact that the model does not have is refused with its name', t => {
  const wrong: Said = {text: '云岭区委陶念。', facts: [{type: 'HOLDS', from: PARTY, to: TAO}]};
  t.throws(() => change('甲', [wrong]), {
    code: 'FACTS_INVALID',
    message: /HOLDS from Organization to Person/u,
  });
});

test('the same article gives the same change, byte for byte', t => {
  const said = [
    says(TAO, '书记', PARTY),
    {text: '云岭区区长陶念。', facts: holds(TAO, '区长', place('云岭区'))},
  ];
  t.is(JSON.stringify(change('甲', said)), JSON.stringify(change('甲', said)));
});

test('a post that one person in the country holds needs no body', t => {
  const [a, b] = ['甲', '乙'].map(name => change(name, [says(TAO, '国家主席', null)]));
  t.deepEqual(
    a?.entities.map(({label, id}) => [label, id]),
    b?.entities.map(({label, id}) => [label, id]),
  );
});

test('two spellings of one body are one node', t => {
  const [a, b] = ['河湾市委', '河湾市市委'].map(name =>
    named(change('甲', [says(TAO, '书记', body(name, 'party_org'))]), '河湾市委'),
  );
  t.is(a?.id, b?.id);
  t.deepEqual(b?.claim.names, ['河湾市委', '河湾市市委']);
});

test('nothing reaches the graph that the model does not name', t => {
  const {own, entities, facts} = change('甲', [
    says({...TAO, properties: {mood: 'good'}}, '书记', PARTY, {status: 'current', mood: 'good'}),
  ]);
  for (const {label, properties} of own) {
    const allowed = [...COMMON_NODE_PROPERTIES, ...NODE_PROPERTIES[label]];
    t.deepEqual(
      Object.keys(properties).filter(key => !allowed.includes(key)),
      [],
    );
  }
  for (const {label, claim} of entities) {
    const given = Object.keys(claim.properties);
    t.deepEqual(
      given.filter(key => !NODE_PROPERTIES[label].includes(key)),
      [],
    );
  }
  for (const {type, id, proof} of facts) {
    const allowed: readonly string[] = [...PROOF_PROPERTIES, ...RELATIONSHIPS[type].properties];
    const shown = Object.keys(propertiesOfProofs(id, [proof]));
    t.deepEqual(
      shown.filter(key => !allowed.includes(key)),
      [],
    );
  }
});
