import test from 'ava';
import {rules} from '../support/facts';

for (const name of [
  '市委',
  '党委',
  '公司',
  '第一党支部',
  '第12党支部',
  '两新综合党委',
  '区委政法委',
  '县人民政府',
  '市市场监督管理局',
  '校党委',
  '机关党委',
  '街道党工委',
  '新区',
  '集团公司',
  '座谈会',
]) {
  test(`${name} means another body elsewhere`, t => {
    t.true(rules.isRelative(name));
  });
}

for (const name of [
  '云岭区委',
  '河湾市公安局',
  '青石软件园第一党支部',
  '柳溪街道',
  '国务院',
  '中共中央组织部',
  '公安部',
  '河湾公司',
  '新华社',
  '全国人大常委会',
]) {
  test(`${name} means one body everywhere`, t => {
    t.false(rules.isRelative(name));
  });
}

for (const [name, crowd] of [
  ['中国共产党', true],
  ['党的二十大', true],
  ['全国政协', true],
  ['云岭区政协', false],
  ['青石日报社', false],
] as const) {
  test(`${name} ${crowd ? 'is too large to tell' : 'tells'} namesakes apart`, t => {
    t.is(rules.isCrowd(name), crowd);
  });
}
