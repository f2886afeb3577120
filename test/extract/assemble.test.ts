/** Claims become facts: ids by content, proof inside one sentence, nothing twice. */
import test from 'ava';
import {contentId} from '../../src/article/identity';
import {assemble} from '../../src/extract/assemble';
import type {Claim} from '../../src/extract/claim';
import {bodyRef, personRef} from '../../src/extract/entity-ref';
import {documentWith} from '../support/gold-document';

const TEXT = '北岸集团党委召开会议。云帆到北岸大学文学院调研。\n云帆感谢大家。';
const document = documentWith(TEXT, ['云帆'], {
  北岸集团党委: 'party_org',
  北岸集团: 'company',
  北岸大学文学院: 'school',
  北岸大学: 'school',
});

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return {start, end: start + words.length};
};

const visit: Claim = {
  type: 'VISITED',
  from: personRef('云帆'),
  to: bodyRef('北岸大学文学院', 'school'),
  properties: {},
  evidence: [at('云帆到北岸大学文学院')],
  rule: 'test/visit',
  confidence: 0.87654,
};

test('a claim is a fact with its sentence, its words and its rule', t => {
  const {facts, sentences} = assemble(document, [], [visit]);
  const [fact] = facts;
  t.is(facts.length, 1);
  t.like(fact, {type: 'VISITED', rule: 'test/visit', confidence: 0.877});
  t.is(fact?.quote, '云帆到北岸大学文学院调研。');
  const [evidence] = fact?.evidence ?? [];
  t.is(evidence?.sentence, sentences[1]?.id);
  t.is(evidence && TEXT.slice(evidence.start, evidence.end), '云帆到北岸大学文学院');
});

test('the ends of a fact are entities of the record', t => {
  const {facts, entities} = assemble(document, [], [visit]);
  const byId = new Map(entities.map(entity => [entity.id, entity.name]));
  t.deepEqual(
    facts.map(({from, to}) => [byId.get(from), byId.get(to)]),
    [['云帆', '北岸大学文学院']],
  );
});

test('an entity has one record and the id of its content, a mention for every place', t => {
  const {entities, mentions} = assemble(document, [], []);
  const persons = entities.filter(({label}) => label === 'Person');
  const id = contentId('Person', null, '云帆');
  t.deepEqual(
    persons.map(person => [person.id, person.name]),
    [[id, '云帆']],
  );
  t.is(mentions.filter(({entity}) => entity === id).length, 2);
});

test('mentions and sentences say where they stand', t => {
  const {mentions, sentences} = assemble(document, [], []);
  t.true(mentions.length > 0);
  for (const {start, end, surface} of mentions) t.is(TEXT.slice(start, end), surface);
  for (const {start, end, text} of sentences) t.is(TEXT.slice(start, end), text);
});

test('the same fact in the same sentence is told once', t => {
  const again = {...visit, evidence: [at('云帆到北岸')], rule: 'test/again'};
  t.deepEqual(
    assemble(document, [], [visit, again]).facts.map(({rule}) => rule),
    ['test/visit'],
  );
});

test('other properties make another fact, whatever their order', t => {
  const year = (properties: Claim['properties']): Claim => ({...visit, properties});
  const {facts} = assemble(
    document,
    [],
    [
      year({since: '2020', until: '2021'}),
      year({until: '2021', since: '2020'}),
      year({since: '2021'}),
    ],
  );
  t.is(facts.length, 2);
});

test('a claim without proof is dropped', t => {
  t.deepEqual(assemble(document, [], [{...visit, evidence: []}]).facts, []);
});

test('proof that runs on is cut at the end of its sentence', t => {
  const {start} = at('云帆到');
  const [fact] = assemble(document, [], [{...visit, evidence: [{start, end: TEXT.length}]}]).facts;
  const [evidence] = fact?.evidence ?? [];
  t.is(evidence && TEXT.slice(evidence.start, evidence.end), '云帆到北岸大学文学院调研。');
});

test('a very long sentence is quoted around the proof', t => {
  const text = `${'一路向前'.repeat(100)}云帆到会${'一路向前'.repeat(100)}`;
  const long = documentWith(text, ['云帆']);
  const start = text.indexOf('云帆');
  const [fact] = assemble(
    long,
    [],
    [{...visit, evidence: [{start, end: start + '云帆到会'.length}]}],
  ).facts;
  t.true((fact?.quote.length ?? Infinity) <= 300);
  t.true(fact?.quote.includes('云帆到会'));
});

test('an entity that stands in the text is not composed, whoever says so', t => {
  const composed = {...bodyRef('北岸大学', 'school'), composed: true};
  const {entities} = assemble(document, [], [{...visit, to: composed}]);
  t.deepEqual(
    entities.filter(({name}) => name === '北岸大学').map(entity => entity.composed),
    [false],
  );
});

test('the same article gives the same record byte for byte', t => {
  t.is(
    JSON.stringify(assemble(document, [], [visit])),
    JSON.stringify(assemble(document, [], [visit])),
  );
});
