import test from 'ava';
import fc from 'fast-check';
import {BODY_TYPES, type BodyType} from '../../../src/article/facts';
import {bodyTypeOf, hasTypedEnding, isOpenUnit} from '../../../src/extract/body/type';

const NAMES: Readonly<Record<BodyType, readonly string[]>> = {
  party_org: [
    '北岸县委',
    '中共北岸县委组织部',
    '中共北岸县委员会',
    '北岸县委办公室',
    '北岸建设局机关党委',
    '北岸集团党委',
    '北岸大学党委',
    '柳溪镇党委',
    '青石街道党工委',
    '青石社区第一党支部',
    '共青团北岸县委',
    '民主促进会北岸县委员会',
    '北岸县委巡察办公室',
  ],
  government: [
    '北岸县政府',
    '北岸县人大常委会',
    '北岸县人大工委',
    '北岸县财政局',
    '北岸生态环境局',
    '北岸县发改委',
    '北岸县人民法院',
    '北岸县公安局',
    '北岸派出所',
    '财政部',
    '宣传科',
    '中国人民政治协商会议北岸县委员会',
    '北岸军分区',
    '北岸县防汛工作领导小组办公室',
    '北岸县政府驻云州办事处',
    '北岸街道社会事务办公室',
    '北岸县教育局组织人事股',
    '北岸县人民法院民事审判第二庭',
  ],
  company: [
    '北岸科技有限公司',
    '北岸集团',
    '北岸科技',
    '北岸银行青石支行',
    '北岸会计师事务所（特殊普通合伙）',
    '北岸集团财务部',
    '云想',
    '北岸厂财务科',
    '研发二部',
    '海外事业部',
    '北岸工程局',
    '云帆公司云州办事处',
  ],
  park: ['北岸软件园', '北岸经济开发区', '北岸公园', '北岸工业集中区'],
  community: ['青石社区', '柳溪村', '柳溪村委会', '北岸花园'],
  street: ['青石街道', '青石街道办事处'],
  district_or_region: ['北岸县', '北岸新区', '柳溪镇', '北岸省'],
  school: [
    '北岸大学',
    '北岸大学文学院',
    '北岸大学教务处',
    '北岸大学学生会',
    '北岸县第一中学',
    '北岸县委党校',
    '中共中央党校',
    '校学术委员会',
  ],
  media: ['北岸日报', '北岸广播电视台', '北岸新闻网', '北岸卫视'],
  hospital: [
    '北岸医院',
    '北岸医院药剂科',
    '北岸医院护理部',
    '普外一科',
    '北岸医院医疗集团',
    '北岸大学肿瘤防治中心',
  ],
  association: [
    '北岸商会',
    '北岸县总工会',
    '北岸县志愿者协会',
    '北岸县供销合作社联合社',
    '北岸县妇联执委会',
  ],
  other: [
    '北岸博物馆',
    '北岸基金会',
    '北岸研究院',
    '“青石”驿站',
    '云帆工作室',
    '北岸会诊中心事务部',
    '云帆公益代表处',
  ],
};

for (const type of BODY_TYPES) {
  for (const name of NAMES[type]) test(`${name}: ${type}`, t => t.is(bodyTypeOf(name), type));
}

test('every name has a type', t => {
  const signs = fc.constantFrom(...Array.from('北岸县委党组局公司大学部（）“”《》 a1'));
  fc.assert(
    fc.property(fc.array(signs, {maxLength: 16}), parts => {
      t.true(BODY_TYPES.includes(bodyTypeOf(parts.join(''))));
    }),
  );
});

/** Only the body that such a unit stands in could tell its type. */
const openUnits: readonly (readonly [name: string, isOpen: boolean])[] = [
  ['宣传科', true],
  ['研发部', true],
  ['行政中心', true],
  ['云帆工作室', true],
  ['财政部', false],
  ['市政务中心', false],
  ['北岸医院药剂科', false],
  ['机关党委', false],
  ['北岸集团', false],
];
for (const [name, isOpen] of openUnits) {
  test(`${name} is ${isOpen ? 'an open' : 'no open'} unit`, t => t.is(isOpenUnit(name), isOpen));
}

const endings: readonly (readonly [name: string, isTyped: boolean])[] = [
  ['北岸县财政局', true],
  ['北岸事务所（特殊普通合伙）', true],
  ['青石街道', true],
  ['云想', false],
  ['', false],
];
for (const [name, isTyped] of endings) {
  test(`${name || 'nothing'} ${isTyped ? 'ends as bodies do' : 'could be anything'}`, t => {
    t.is(hasTypedEnding(name), isTyped);
  });
}
