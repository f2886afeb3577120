/** What comes out is what docs/article-facts.schema.json says, no field more and none less. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv, {type AnySchemaObject} from 'ajv';
import test from 'ava';
import type {ArticleFacts} from '../../src/article/facts';
import {extract} from '../../src/extract';
import {toArticle} from '../../src/pipeline/article';
import {goldArticles} from '../support/gold-articles';
import {rawArticle} from '../support/raw-article';
import {sampleText} from '../support/sample';

const FILE = join(__dirname, '..', '..', 'docs', 'article-facts.schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as AnySchemaObject;

/** The schema lets later versions add fields; what this version writes must all be described. */
const closed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.entries(part).map(([key, value]) => [key, closed(value)] as const);
  return {...('properties' in part && {additionalProperties: false}), ...Object.fromEntries(inner)};
};

const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
const validate = ajv.compile<ArticleFacts>(schema);
const validateClosed = ajv.compile<ArticleFacts>(closed(schema) as AnySchemaObject);

const facts = (docId: string, text: string): unknown =>
  JSON.parse(JSON.stringify(extract(toArticle(rawArticle(docId, text)))));

const articles = [
  ['hunan', sampleText()] as const,
  ...goldArticles().map(({id, text}) => [id, text] as const),
];

for (const [docId, text] of articles) {
  test(`${docId}: its facts fit the schema`, t => {
    t.true(validateClosed(facts(docId, text)), JSON.stringify(validateClosed.errors, null, 2));
  });
}

test('a text without anybody in it: facts that fit, and none of them', t => {
  const empty = facts('empty', '今天下了雨。');
  t.true(validateClosed(empty));
  t.deepEqual((empty as ArticleFacts).facts, []);
});

const sample = facts('hunan', sampleText()) as ArticleFacts;
const FAULTS: Readonly<Record<string, unknown>> = {
  'another format': {...sample, format: 'tupu-facts-0'},
  'no sentences': {...sample, sentences: undefined},
  'a fact without evidence': {
    ...sample,
    facts: sample.facts.slice(0, 1).map(fact => ({...fact, evidence: []})),
  },
  'a type that is none': {
    ...sample,
    facts: sample.facts.slice(0, 1).map(fact => ({...fact, type: 'KNOWS'})),
  },
  'a confidence over 1': {
    ...sample,
    facts: sample.facts.slice(0, 1).map(fact => ({...fact, confidence: 1.5})),
  },
};

for (const [title, fault] of Object.entries(FAULTS)) {
  test(`the schema refuses ${title}`, t => {
    t.false(validate(fault));
  });
}

test('the schema lets fields be that a later version may add', t => {
  t.true(validate({...sample, translation: 'en'}));
});
