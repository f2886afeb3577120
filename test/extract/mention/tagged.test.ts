/** The learned tagger with the rules around it, on plain sentences of invented names. */
import test from 'ava';
import {findMentions} from '../../../src/extract/mention';
import {mentionAt, taggedMentions} from '../../../src/extract/mention/tagged';
import {loadTagger} from '../../../src/extract/tagger';

const tagger = loadTagger();

const found = (text: string, ...expected: readonly string[]): void => {
  test(`${text.replaceAll('\n', '⏎')} → ${expected.join(', ') || 'none'}`, t => {
    t.deepEqual(
      findMentions(text, tagger).map(({name, type}) => (type === null ? name : `${name} ${type}`)),
      [...expected],
    );
  });
};

found('北岸县财政局局长云帆出席。', '北岸县财政局 government', '云帆');
found(
  '北岸县委组织部部长云帆到北岸大学文学院调研。',
  '北岸县委组织部 party_org',
  '北岸县委 party_org',
  '云帆',
  '北岸大学文学院 school',
  '北岸大学 school',
);
found(
  '北岸科技股份有限公司（以下简称“北岸科技”）总裁云帆说，北岸科技发展很快。',
  '北岸科技股份有限公司 company',
  '北岸科技 company',
  '云帆',
  '北岸科技 company',
);
found('公司召开大会。');

test('a line knows its place in the text', t => {
  const text = '第一行没有名字\n北岸县财政局开会。';
  const [body] = taggedMentions(text, tagger);
  t.is(body && text.slice(body.start, body.end), '北岸县财政局');
});

test('unsure spans, titles and units of the tagger are left out', t => {
  const span = {start: 0, end: 2, confidence: 0.99} as const;
  const of = (layer: 'person' | 'body' | 'title' | 'unit', confidence: number) =>
    taggedMentions('云帆到会', {tag: () => [{...span, layer, confidence}]}).length;
  t.is(of('person', 0.99), 1);
  t.is(of('person', 0.1), 0);
  t.is(of('body', 0.1), 0);
  t.is(of('title', 0.99), 0);
  t.is(of('unit', 0.99), 0);
});

test('a blank inside a Chinese name is none of it, one in a Latin name is', t => {
  const name = (text: string) =>
    mentionAt(text, {start: 0, end: text.length}, 'person', 'test', 1).name;
  t.is(name('云　帆'), '云帆');
  t.is(name('Anna Berg'), 'Anna Berg');
});
