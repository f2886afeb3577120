import test from 'ava';
import {withConfidence} from '../../src/article/confidence';
import type {ArticleFacts} from '../../src/article/facts';
import {toFlat} from '../../src/extract';
import {article, body, holds, person, place} from '../support/facts';

const firm = body('河湾公司');

/** HOLDS and POST_OF of a post, each with its confidence. */
const post = (name: string, title: string, ...confidences: readonly number[]) =>
  holds(person(name), title, firm).map((fact, at) => ({...fact, confidence: confidences[at] ?? 0}));

/** Mentions have a confidence of .9; the bodies of the posts are surer or less sure than the posts. */
const FACTS: ArticleFacts = article('甲', [
  {
    text: '河湾公司经理陶念、顾问云帆在云岭区。',
    facts: [
      ...post('陶念', '经理', 0.95, 0.7),
      ...post('云帆', '顾问', 0.6, 0.95),
      {type: 'LOCATED_IN', from: firm, to: place('云岭区'), confidence: 0.85},
    ],
  },
]);

test('without a bound everything stays', t => {
  t.is(withConfidence(FACTS, 0), FACTS);
});

test('facts below are left out; the body of a post goes with the fact of its holder', t => {
  const {roles, relations} = toFlat(withConfidence(FACTS, 0.8));
  t.deepEqual(roles, [{person: '陶念', org: '河湾公司', title: '经理', status: 'current'}]);
  t.is(relations.length, 1);
});

test('entities stay with a sure mention or a sure fact, and lose their places otherwise', t => {
  t.deepEqual(toFlat(withConfidence(FACTS, 0.9)).persons, ['陶念', '云帆']);
  t.deepEqual(toFlat(withConfidence(FACTS, 0.93)).persons, ['陶念']);
  const {entities, mentions, facts} = withConfidence(FACTS, 1);
  t.deepEqual({entities, mentions, facts}, {entities: [], mentions: [], facts: []});
});
