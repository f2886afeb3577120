/** The sample article from its damaged file to its facts. */
import test from 'ava';
import type {ArticleFacts} from '../../src/article/facts';
import {contains} from '../../src/article/span';
import {factsOf} from '../../src/pipeline/facts';
import {isFailure} from '../../src/read/failure';
import {parseFactsLine} from '../../src/resolve/parse-facts';
import {SAMPLE, sampleText} from '../support/sample';

const read = async (): Promise<{text: string; facts: ArticleFacts}> => {
  let text = '';
  const observer = {onRepaired: (article: {text: string}) => (text = article.text)};
  for await (const facts of factsOf([SAMPLE], {}, observer)) {
    if (!isFailure(facts)) return {text, facts};
  }
  throw new Error('the sample article cannot be read');
};
const sample = read();

test('the same article twice: the same line, byte for byte', async t => {
  const again = await read();
  t.is(JSON.stringify(again.facts), JSON.stringify((await sample).facts));
});

test('every sentence stands in the repaired text where it says', async t => {
  const {text, facts} = await sample;
  for (const sentence of facts.sentences) {
    t.is(text.slice(sentence.start, sentence.end), sentence.text);
  }
});

test('every piece of evidence lies inside its sentence', async t => {
  const {facts} = await sample;
  const sentences = new Map(facts.sentences.map(sentence => [sentence.id, sentence]));
  t.true(facts.facts.length > 0);
  for (const {id, evidence} of facts.facts) {
    t.true(evidence.length > 0, id);
    for (const proof of evidence) {
      const sentence = sentences.get(proof.sentence);
      t.true(sentence !== undefined && contains(sentence, proof), id);
      t.true(proof.start < proof.end, id);
    }
  }
});

test('every quote stands in the repaired text', async t => {
  const {text, facts} = await sample;
  for (const {quote, id} of facts.facts) t.true(quote !== '' && text.includes(quote), id);
});

test('every mention: its words stand where it says, inside its sentence', async t => {
  const {text, facts} = await sample;
  const sentences = new Map(facts.sentences.map(sentence => [sentence.id, sentence]));
  t.true(facts.mentions.length > 0);
  for (const mention of facts.mentions) {
    const sentence = sentences.get(mention.sentence);
    t.is(text.slice(mention.start, mention.end), mention.surface);
    t.true(sentence !== undefined && contains(sentence, mention), mention.surface);
  }
});

/** No damage touches a digit, so they tell which stretch of the raw text a sentence is. */
const digits = (text: string): string => text.replace(/\D/gu, '');

test('every sentence leads back to its stretch of the raw text', async t => {
  const {facts} = await sample;
  const raw = sampleText();
  let last = 0;
  for (const {text, rawStart, rawEnd} of facts.sentences) {
    t.is(digits(raw.slice(rawStart, rawEnd)), digits(text));
    t.true(last <= rawStart && rawStart < rawEnd, text);
    last = rawEnd;
  }
  t.true(last <= raw.length);
});

test('the line is one that `tupu load` takes: names are listed, the model lets every fact join its ends', async t => {
  const {facts} = await sample;
  t.deepEqual(parseFactsLine(JSON.stringify(facts), 'sample:1'), facts);
});

test('ids are unique', async t => {
  const {facts} = await sample;
  for (const items of [facts.sentences, facts.entities, facts.facts]) {
    t.is(new Set(items.map(({id}) => id)).size, items.length);
  }
});
