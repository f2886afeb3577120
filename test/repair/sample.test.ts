import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import {repair} from '../../src/repair';

const raw = readFileSync(join(__dirname, '..', '..', 'data', 'samples', 'hunan.txt'), 'utf8');
const {text, changes, toRaw} = repair(raw);

test('no note, no torn byte and no Traditional character is left in the sample article', t => {
  t.notRegex(text, /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/u);
  t.notRegex(text, /[?|黨會發]/u);
});

test('the sample keeps its lines', t => {
  t.is(text.split('\n').length, raw.split('\n').length);
});

test('every kind of change of the sample is found', t => {
  t.deepEqual([...new Set(changes.map(({kind}) => kind))].sort(), [
    'pinyin-note',
    'torn-by-mark',
    'torn-by-note',
    'traditional',
  ]);
});

test('a name leads back to its place in the raw article: 东方红街道', t => {
  const start = text.indexOf('东方红街道');
  t.is(raw.slice(toRaw(start), toRaw(start + 5)), '東方紅街道');
});
