import test from 'ava';
import {parseFactsLine} from '../../src/resolve/parse-facts';
import {article, body, person, says} from '../support/facts';

const GOOD = article('甲', [says(person('陶念'), '经理', body('河湾公司'))]);
const [FACT] = GOOD.facts;
const [MENTION] = GOOD.mentions;

test('a line of facts comes back as it was', t => {
  t.deepEqual(parseFactsLine(JSON.stringify(GOOD), 'x:1'), GOOD);
});

test('fields of later versions are let through', t => {
  t.notThrows(() => parseFactsLine(JSON.stringify({...GOOD, later: [1]}), 'x:1'));
});

for (const [title, line, reason] of [
  ['no JSON', '{', /it is no JSON/u],
  ['a list', '[]', /the line is \[\], not an object/u],
  ['another format', {...GOOD, format: 'tupu-facts-9'}, /format is "tupu-facts-9"/u],
  ['an article without id', {...GOOD, article: {...GOOD.article, id: ''}}, /article\.id is ""/u],
  ['entities that are no list', {...GOOD, entities: {}}, /entities is \{\}, not a list/u],
  [
    'a label outside the model',
    {...GOOD, entities: [{...GOOD.entities[0], label: 'Ghost'}]},
    /entities\[0\]\.label is "Ghost"/u,
  ],
  [
    'a confidence above 1',
    {...GOOD, mentions: [{...MENTION, confidence: 2}]},
    /mentions\[0\]\.confidence is 2/u,
  ],
  [
    'a nested property',
    {...GOOD, facts: [{...FACT, properties: {since: {}}}]},
    /facts\[0\]\.properties\.since/u,
  ],
  [
    'a mention of nobody',
    {...GOOD, mentions: [{...MENTION, entity: 'none'}]},
    /entity none is not listed/u,
  ],
  [
    'a mention nowhere',
    {...GOOD, mentions: [{...MENTION, sentence: 'none'}]},
    /sentence none is not listed/u,
  ],
  [
    'a fact about nobody',
    {...GOOD, facts: [{...FACT, to: 'none'}]},
    /joins an entity that is not listed: none/u,
  ],
  [
    'a fact without a sentence',
    {...GOOD, facts: [{...FACT, evidence: []}]},
    /has no sentence that proves it/u,
  ],
] as const) {
  test(`refused: ${title}`, t => {
    const text = typeof line === 'string' ? line : JSON.stringify(line);
    const error = t.throws(() => parseFactsLine(text, 'news.jsonl:7'), {code: 'FACTS_INVALID'});
    t.regex(error.message, /^news\.jsonl:7: /u);
    t.regex(error.message, reason);
  });
}
