/** The plain form of an article's facts: names only, one row a fact. */
import test from 'ava';
import type {ArticleFacts, EntityLabel, FactType, Properties} from '../../src/article/facts';
import {assemble} from '../../src/extract/assemble';
import type {Claim, EntityRef} from '../../src/extract/claim';
import {bodyRef, personRef} from '../../src/extract/entity-ref';
import {toFlat} from '../../src/extract/flat';
import type {Occurrence} from '../../src/extract/occurrence';
import {documentWith} from '../support/gold-document';

const TEXT = '北岸集团董事长云帆出席北岸论坛。';
const document = documentWith(TEXT, ['云帆'], {北岸集团: 'company'});

const ref = (label: EntityLabel, name: string, properties: Properties = {}): EntityRef => ({
  label,
  kind: null,
  name,
  properties,
});

const YUN = personRef('云帆');
const GROUP = bodyRef('北岸集团', 'company');
const CHAIR = ref('Post', '北岸集团董事长', {title: '董事长'});
const FORUM = ref('Event', '北岸论坛', {date: '2024-05-06'});

const claim = (
  from: EntityRef,
  type: FactType,
  to: EntityRef,
  properties: Properties = {},
): Claim => ({
  type,
  from,
  to,
  properties,
  evidence: [{start: 0, end: TEXT.length}],
  rule: 'test',
  confidence: 1,
});

const facts = (claims: readonly Claim[], occurrences: readonly Occurrence[] = []): ArticleFacts =>
  assemble(document, occurrences, claims);

test('persons and bodies that stand in the text are listed once, with their types', t => {
  const flat = toFlat(facts([claim(YUN, 'ATTENDED', bodyRef('南岸集团', 'company'))]));
  t.is(flat.id, 'case');
  t.deepEqual(flat.persons, ['云帆']);
  t.deepEqual(flat.organizations, [{name: '北岸集团', type: 'company'}]);
});

test('a post is a role of its body', t => {
  const {roles} = toFlat(
    facts([claim(YUN, 'HOLDS', CHAIR, {status: 'current'}), claim(CHAIR, 'POST_OF', GROUP)]),
  );
  t.deepEqual(roles, [{person: '云帆', org: '北岸集团', title: '董事长', status: 'current'}]);
});

test('a post of no body is a role without one; two bodies are never mixed up', t => {
  const adviser = ref('Post', '顾问（云帆）', {title: '顾问'});
  const {roles} = toFlat(
    facts([
      claim(YUN, 'HOLDS', adviser, {status: 'former'}),
      claim(YUN, 'HOLDS', CHAIR, {status: 'current'}),
      claim(CHAIR, 'POST_OF', GROUP),
    ]),
  );
  t.deepEqual(
    roles.map(({org, title, status}) => [org, title, status]),
    [
      [null, '顾问', 'former'],
      ['北岸集团', '董事长', 'current'],
    ],
  );
});

const changes: readonly (readonly [change: string, predicate: string])[] = [
  ['appointed', 'appointed_to'],
  ['removed', 'removed_from'],
];
for (const [change, predicate] of changes) {
  test(`${change} → ${predicate}`, t => {
    t.deepEqual(
      toFlat(facts([claim(YUN, 'HOLDS', CHAIR, {status: 'current', change})])).relations,
      [{subject: '云帆', predicate, object: '北岸集团董事长'}],
    );
  });
}

test('holding a post is no relation as long as nothing changes', t => {
  t.deepEqual(toFlat(facts([claim(YUN, 'HOLDS', CHAIR, {status: 'current'})])).relations, []);
});

const SOUTH = bodyRef('南岸集团', 'company');
const predicates: readonly (readonly [type: FactType, predicate: string | null])[] = [
  ['PART_OF', 'part_of'],
  ['PARTY_ORG_OF', 'party_org_of'],
  ['SUBSIDIARY_OF', 'subsidiary_of'],
  ['LOCATED_IN', 'located_in'],
  ['VISITED', 'visited'],
  ['ORGANIZED', 'organized'],
  ['ATTENDED', 'attended'],
  ['AWARDED', 'awarded'],
  ['SAME_AS', null],
  ['INCUBATED_IN', null],
];
for (const [type, predicate] of predicates) {
  test(`${type} → ${predicate ?? 'no row'}`, t => {
    t.deepEqual(
      toFlat(facts([claim(GROUP, type, SOUTH)])).relations,
      predicate === null ? [] : [{subject: '北岸集团', predicate, object: '南岸集团'}],
    );
  });
}

test('what was put together tells no relation, nor does a body about itself', t => {
  const composed = {...bodyRef('北岸集团党委', 'party_org'), composed: true};
  const claims = [claim(composed, 'PARTY_ORG_OF', GROUP), claim(GROUP, 'PART_OF', GROUP)];
  t.deepEqual(toFlat(facts(claims)).relations, []);
});

test('an event has its date, who held it and where it was', t => {
  const place = bodyRef('北岸软件园', 'park');
  const {events, relations} = toFlat(
    facts([claim(GROUP, 'ORGANIZED', FORUM), claim(FORUM, 'LOCATED_IN', place)]),
  );
  t.deepEqual(events, [
    {name: '北岸论坛', date: '2024-05-06', organizer: '北岸集团', place: '北岸软件园'},
  ]);
  t.deepEqual(relations, [{subject: '北岸集团', predicate: 'organized', object: '北岸论坛'}]);
});

test('what an event does not say is null', t => {
  const event = ref('Event', '北岸年会');
  t.deepEqual(toFlat(facts([claim(YUN, 'ATTENDED', event)])).events, [
    {name: '北岸年会', date: null, organizer: null, place: null},
  ]);
});

test('the same row of two sentences stands once', t => {
  const twice = documentWith('云帆到北岸集团。云帆再到北岸集团。', ['云帆'], {北岸集团: 'company'});
  const visits = [0, 8].map(start => ({
    ...claim(YUN, 'VISITED', GROUP),
    evidence: [{start, end: start + 7}],
  }));
  const record = assemble(twice, [], visits);
  t.is(record.facts.length, 2);
  t.deepEqual(toFlat(record).relations, [
    {subject: '云帆', predicate: 'visited', object: '北岸集团'},
  ]);
});
