import test from 'ava';
import {pinyinOf} from '../../src/graph/pinyin';
import {typedPinyin} from '../../src/query/names/spelling';

for (const [label, name, pinyin] of [
  ['Person', '郑远山', 'zhengyuanshan'],
  ['Person', '单田', 'shantian'],
  ['Person', '吕绿', 'lvlv'],
  ['Organization', '重庆路第3小学', 'chongqingludi3xiaoxue'],
  ['Event', '“青石”座谈会', 'qingshizuotanhui'],
  ['Organization', 'ACME 3', null],
] as const) {
  test(`pinyin of ${name}`, t => {
    t.is(pinyinOf(label, name), pinyin);
  });
}

for (const [typed, pinyin] of [
  ['Zhèng Yuǎnshān', 'zhengyuanshan'],
  ["xi'an", 'xian'],
  ['Lǚ Lü', 'lvlv'],
  ['郑远山', null],
  ['a', null],
] as const) {
  test(`pinyin as it is typed: ${typed}`, t => {
    t.is(typedPinyin(typed), pinyin);
  });
}
