import test from 'ava';
import fc from 'fast-check';
import {loadTagger, type TaggedSpan} from '../../../src/extract/tagger';

const tagger = loadTagger();

const shown = (text: string, spans: readonly TaggedSpan[]): string[] =>
  spans.map(({start, end, layer}) => `${layer} ${text.slice(start, end)}`);

const cases: [text: string, ...expected: string[]][] = [
  ['会议由澄江市财政局局长赵明远主持。', 'body 澄江市财政局', 'title 局长', 'person 赵明远'],
  ['副主任：陈 平  孙志强', 'title 副主任', 'person 陈 平', 'person 孙志强'],
  ['天气很好，大家都很高兴。'],
  ['   '],
  [''],
];
for (const [text, ...expected] of cases)
  test(`${JSON.stringify(text)} has ${expected.join(', ') || 'nothing'}`, t => {
    const found = shown(text, tagger.tag(text));
    for (const one of expected) t.true(found.includes(one), `${one} not in ${found.join(', ')}`);
    if (expected.length === 0) t.deepEqual(found, []);
  });

test('a unit is always followed by its title', t => {
  const text = '任命孙志强为澄江市财政局办公室主任，免去其预算科科长职务。';
  const spans = tagger.tag(text);
  for (const unit of spans.filter(span => span.layer === 'unit'))
    t.true(spans.some(span => span.layer === 'title' && span.start === unit.end));
});

test('the same text gives the same spans', t => {
  const text = '澄江市委副书记、市长赵明远到望河街道调研。';
  const first = tagger.tag(text);
  tagger.tag('别的文字，张大山。');
  t.deepEqual(tagger.tag(text), first);
});

test('spans lie in the text, those of one layer apart; confidence is a probability', t => {
  const letters = fc.constantFrom(...Array.from('赵明远市委局长副主任，。、 　：a1“”公司党\n'));
  fc.assert(
    fc.property(fc.string({unit: letters, maxLength: 60}), text => {
      const ends = new Map<string, number>();
      for (const {start, end, layer, confidence} of tagger.tag(text)) {
        t.true(start >= (ends.get(layer) ?? 0) && start < end && end <= text.length);
        t.true(confidence > 0 && confidence <= 1);
        ends.set(layer, end);
      }
    }),
  );
});

test('bytes that are no weights are refused with the way out', t => {
  for (const bytes of [Buffer.from('not weights at all'), Buffer.from('TUPUTAG1\0\0')])
    t.like(
      t.throws(() => loadTagger(bytes)),
      {code: 'DATA_INVALID'},
    );
});
