/** Units that a text names without their host. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {unitsWithoutHost} from '../../../src/extract/relation/units';
import {readRules} from '../../../src/lexicon/word-list';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸大学: 'school',
  文学院: 'school',
  北岸大学文学院: 'school',
  东岸街道: 'street',
  北岸区东岸街道: 'street',
  东岸社区: 'community',
  北岸村: 'community',
  北岸软件园: 'park',
  北岸商会: 'association',
  北岸县总工会: 'association',
  北岸县委: 'party_org',
  北岸县政协: 'government',
  北岸县人民法院: 'government',
  北岸县人民检察院: 'government',
  北岸建设局: 'government',
  南岸水利局: 'government',
  局党组: 'party_org',
  局办公室: 'government',
  街道党工委: 'party_org',
  居委会: 'community',
  村委会: 'community',
  办事处: 'street',
  管委会: 'government',
  审判委员会: 'government',
  检察委员会: 'government',
  第三届理事会: 'association',
  经费审查委员会: 'association',
  宣传部: 'party_org',
  提案委员会: 'government',
  县财政局: 'government',
  北岸科技有限公司: 'company',
  北岸科技股份有限公司: 'company',
  东岸科技有限公司: 'company',
  人力资源部: 'company',
  第三届董事会: 'other',
  北岸县人民医院: 'hospital',
  护理部: 'hospital',
};

const found = (text: string, placed: readonly string[] = []): string[] =>
  unitsWithoutHost(documentWith(text, ['云帆'], BODIES), new Set(placed)).map(
    ({from, type, to}) => `${from.name} ${type} ${to.name}`,
  );

for (const {name, example} of readRules<{rules: readonly {name: string; example: string}[]}>(
  'unit-hosts',
).rules) {
  test(`unit-hosts ${name}: ${example}`, t => {
    const claims = unitsWithoutHost(documentWith(example, ['云帆'], BODIES), new Set());
    t.deepEqual(
      claims.map(({rule}) => rule),
      [`relation/unit-${name}`],
    );
  });
}

const units = (text: string, ...expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ') || 'nothing'}`, t => {
    t.deepEqual(found(text), [...expected]);
  });
};

// A noun says which body is meant.
units('北岸建设局开会，局党组书记云帆主持。', '局党组 PARTY_ORG_OF 北岸建设局');
units('北岸建设局开会，局办公室主任云帆参加。', '局办公室 PART_OF 北岸建设局');
units('北岸区东岸街道开会。东岸街道街道党工委书记云帆主持。', '街道党工委 PARTY_ORG_OF 东岸街道');

// Two bodies it can mean, and neither stands near.
units(
  '北岸建设局开会。南岸水利局也派人来听，会上说了很多事，大家听得很认真，散会时天色已经很晚了。局党组认为好。',
);

// The full name shows it, nothing in the text can be meant, or it is the area's.
units('居委会主任云帆参加。');
units('北岸县委开会，县财政局参加。');

test('a short form has the host that its full name shows', t => {
  t.deepEqual(found('北岸大学文学院开会。文学院认为好。', ['北岸大学文学院']), []);
});

test('a unit whose own name shows its host is left alone', t => {
  t.deepEqual(found('东岸社区换届，居委会参加。', ['居委会']), []);
});

test('both places prove it, the unit and its host', t => {
  const text = '北岸建设局开会，局党组书记云帆主持。';
  const [claim] = unitsWithoutHost(documentWith(text, ['云帆'], BODIES), new Set());
  t.deepEqual(
    claim?.evidence.map(({start, end}) => text.slice(start, end)),
    ['局党组', '北岸建设局'],
  );
});

// Every firm has such a department: of two firms it may be either's, and before any is named nobody's.
units('北岸科技有限公司开会。人力资源部经理云帆参加。', '人力资源部 PART_OF 北岸科技有限公司');
units('北岸科技有限公司、东岸科技有限公司开会。人力资源部经理云帆参加。');
units('人力资源部经理云帆参加。北岸科技有限公司开会。');
