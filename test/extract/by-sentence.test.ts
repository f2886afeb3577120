import test from 'ava';
import {mentionsIn, sentenceAt} from '../../src/extract/by-sentence';
import {documentWith} from '../support/gold-document';

const document = documentWith('林远来了。\n苏青说好。会散了。', ['林远', '苏青']);

test('the mentions of each sentence and no other', t => {
  t.deepEqual(
    document.sentences.map(sentence => mentionsIn(document, sentence).map(({name}) => name)),
    [['林远'], ['苏青'], []],
  );
});

test('the sentence a place lies in, none between two', t => {
  t.is(sentenceAt(document.sentences, 0)?.index, 0);
  t.is(sentenceAt(document.sentences, 5), null);
  t.is(sentenceAt(document.sentences, 7)?.text, '苏青说好。');
  t.is(sentenceAt([], 0), null);
});
