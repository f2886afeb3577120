import test from 'ava';
import fc from 'fast-check';
import {TupuError} from '../../src/article/error';
import {loadJieba} from '../../src/segment/jieba';
import {createSegmenter} from '../../src/segment/words';

const segmenter = createSegmenter(['柳河楼宇联合党支部']);
const texts = (text: string): string[] => segmenter.cut(text).map(word => word.text);

test('words with their offsets', t => {
  t.deepEqual(segmenter.cut('召开会议'), [
    {text: '召开', start: 0, end: 2},
    {text: '会议', start: 2, end: 4},
  ]);
});

test('words of the lexicon stay whole', t => {
  t.deepEqual(texts('柳河楼宇联合党支部成立'), ['柳河楼宇联合党支部', '成立']);
});

test('words added later stay whole', t => {
  segmenter.add(['白杨坡工作法']);
  t.true(texts('推行白杨坡工作法').includes('白杨坡工作法'));
});

test('Latin letters and digits stay whole', t => {
  t.deepEqual(texts('AI引擎v2.0与AT&T'), ['AI', '引擎', 'v2.0', '与', 'AT&T']);
  t.deepEqual(texts('3.5%'), ['3.5', '%']);
});

test('an empty text has no words', t => {
  t.deepEqual(segmenter.cut(''), []);
});

const units = fc.constantFrom(
  '湖',
  '南',
  '党',
  'a',
  '.',
  '1',
  ' ',
  '\n',
  '\t',
  '😀',
  '𠮷',
  '\ud800',
  '，',
  '\u0000',
);

test('property: the words put together are the text', t => {
  const anyText = fc.array(units, {maxLength: 80}).map(list => list.join(''));
  fc.assert(
    fc.property(anyText, text => {
      const words = segmenter.cut(text);
      t.is(words.map(word => word.text).join(''), text);
      t.true(words.every(word => text.slice(word.start, word.end) === word.text));
    }),
  );
});

test('without its binary nodejieba gives an error that says how to build it', t => {
  const broken = (): never => {
    throw new Error('native binding was not found');
  };
  const segmenterWithout = createSegmenter([], () =>
    loadJieba({load: broken, cut: broken, insertWord: broken}),
  );
  const error = t.throws(() => segmenterWithout.cut('会议'), {instanceOf: TupuError});
  t.is(error.code, 'SEGMENTER_MISSING');
  t.regex(error.message, /native binding was not found/u);
  t.regex(error.nextStep, /npm rebuild nodejieba/u);
});
