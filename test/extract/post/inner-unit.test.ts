/** Which units need the host that the text names elsewhere. */
import test from 'ava';
import {ofMention} from '../../../src/extract/post/body/body';
import {
  belongsTo,
  hostOfUnits,
  hostsOf,
  isInnerUnit,
} from '../../../src/extract/post/body/inner-unit';
import {documentWith} from '../../support/gold-document';

const bodyNamed = (name: string): ReturnType<typeof ofMention> => {
  const [mention] = documentWith(name, [], {[name]: 'other'}).mentions;
  if (!mention) throw new Error(`no body ${name}`);
  return ofMention(mention);
};

for (const name of ['运行部', '审判委员会', '组织人事科', '第一巡回法庭', '办公室', '经济委员会']) {
  test(`${name} needs a host`, t => t.true(isInnerUnit(name)));
}

for (const name of [
  '外交部',
  '北岸县公安局办公室',
  '北岸公司财务部',
  '中宣部',
  '北岸研究院',
  '党支部',
]) {
  test(`${name} stands by itself`, t => t.false(isInnerUnit(name)));
}

test('a college belongs to a university, not to a bureau', t => {
  t.true(belongsTo('材料学院', bodyNamed('北岸大学')));
  t.false(belongsTo('材料学院', bodyNamed('北岸县财政局')));
});

test('units of one host stand side by side', t => {
  t.is(hostOfUnits(bodyNamed('北岸法院审判委员会'), '研究室').name, '北岸法院');
  t.is(hostOfUnits(bodyNamed('北岸法院'), '研究室').name, '北岸法院');
});

test('a unit of the lower rank is part of the office named before it', t => {
  t.is(hostOfUnits(bodyNamed('北岸县政府办公室'), '综合科').name, '北岸县政府办公室');
});

test('some units tell the kind of their host', t => {
  t.true(hostsOf('审判委员会').some(host => host.test('北岸县人民法院')));
  t.true(hostsOf('居委会').some(host => host.test('青石社区')));
  t.deepEqual(hostsOf('运行部'), []);
});
