import test from 'ava';
import {
  isBareNoun,
  isBareUnit,
  nestedMentions,
  parentEnd,
} from '../../../src/extract/mention/body/nested';
import {mentionAt} from '../../../src/extract/mention/tagged';

const bodyOf = (name: string) => mentionAt(name, {start: 0, end: name.length}, 'body', 'test', 1);

const parents = (name: string, ...expected: readonly string[]): void => {
  test(`${name} is part of ${expected.join(', ') || 'nothing that it names'}`, t => {
    t.deepEqual(
      nestedMentions(name, bodyOf(name)).map(mention => mention.name),
      [...expected],
    );
  });
};

parents('北岸大学文学院', '北岸大学');
parents('北岸集团财务部', '北岸集团');
parents('北岸集团财务部党支部', '北岸集团财务部', '北岸集团');
parents('北岸建设局机关党委', '北岸建设局');
parents('北岸大学研究生党支部', '北岸大学');
parents('岩土研究生党支部');
parents('中共北岸集团委员会', '北岸集团');
parents('中共北岸县委员会');
parents('共青团北岸大学委员会', '北岸大学');
parents('中共北岸县委组织部干部科', '中共北岸县委组织部', '中共北岸县委');
parents('北岸集团党委组织部', '北岸集团党委', '北岸集团');
parents('民建北岸省委会', '民建');
parents('民建中央');
parents('县委常委会', '县委');
parents('北岸县人大常委会');
parents('北岸区委党校', '北岸区委');
parents('北岸外科学会脊柱学组', '北岸外科学会');
parents('教育部高等学校历史教学指导委员会', '教育部');
parents('北岸银行云山分行公司业务部', '北岸银行云山分行', '北岸银行');
parents('北岸区东岸街道柳溪社区', '北岸区东岸街道');
parents('北岸大学校务委员会', '北岸大学');
parents('北岸科技董事会', '北岸科技');
parents('北岸快递云山分公司', '北岸快递');
parents('北岸市科技创新中心');
parents('北岸军区后勤部', '北岸军区');
parents('北岸法学研究会民法学分会', '北岸法学研究会');
parents('北岸协会驻南岸代表处', '北岸协会');
parents('北岸街道人大工委', '北岸街道');
parents('市直机关工委');
parents('北岸集团');
parents('北岸县财政局');
parents('柳溪镇党委');
parents('中央政策研究室');
parents('青石大厦党支部');
parents('国务院研究室', '国务院');
parents('北岸街道办事处', '北岸街道');
parents('北岸区纪委监委');
parents('北岸街道社区卫生服务中心', '北岸街道');
parents('北岸小区业主委员会', '北岸小区');
parents('北岸区纪委派驻北岸区教育局纪检组', '北岸区纪委', '北岸区教育局');

test('北岸县政府办公室 is part of 北岸县政府', t => {
  t.is(parentEnd('北岸县政府办公室'), '北岸县政府'.length);
});

const words: readonly (readonly [name: string, isBare: boolean])[] = [
  ['公司', true],
  ['街道', true],
  ['党委', true],
  ['北岸集团', false],
];
for (const [name, isBare] of words) {
  test(`${name} is ${isBare ? 'a common noun' : 'a name'}`, t => t.is(isBareNoun(name), isBare));
}

const units: readonly (readonly [name: string, isBare: boolean])[] = [
  ['规划处', true],
  ['宣传科', true],
  ['北岸县财政局', false],
  ['北岸大学文学院', false],
  ['北岸集团', false],
  ['组织部', false],
];
for (const [name, isBare] of units) {
  test(`${name} is ${isBare ? 'a bare unit' : 'no bare unit'}`, t => {
    t.is(isBareUnit(bodyOf(name)), isBare);
  });
}
