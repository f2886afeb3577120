/** How bodies and areas belong together: what names show, and what sentences say. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import type {Claim} from '../../../src/extract/claim';
import {findRelations} from '../../../src/extract/relation';
import {relationsByPattern} from '../../../src/extract/relation/by-pattern';
import {readRules} from '../../../src/lexicon/word-list';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸省: 'district_or_region',
  北岸市: 'district_or_region',
  北岸区: 'district_or_region',
  北岸区东岸街道: 'street',
  东岸街道: 'street',
  北岸软件园: 'park',
  南岸科技园: 'park',
  柳岸视频文创产业园: 'park',
  柳岸文创园: 'park',
  北岸局: 'government',
  办公室: 'government',
  规划处: 'government',
  北岸集团: 'company',
  南岸集团: 'company',
  北岸置业有限公司: 'company',
  北岸置业: 'company',
  北岸创新: 'company',
  北岸科技股份有限公司: 'company',
  北岸科技: 'company',
  北岸集团党委: 'party_org',
  北岸大学: 'school',
  北岸大学党委: 'party_org',
  北岸大学第一党支部: 'party_org',
  第二党支部: 'party_org',
  北岸集团北岸创新有限公司: 'company',
  '北岸重装（越南）有限公司': 'company',
  北岸集团股份有限公司: 'company',
  北岸大学文学院: 'school',
  教务处: 'school',
  北岸医院: 'hospital',
  北岸市委: 'party_org',
  民盟北岸市委: 'party_org',
};

const row = ({from, type, to}: Claim): string => `${from.name} ${type} ${to.name}`;

for (const {name, example, type} of readRules<{
  rules: readonly {name: string; example: string; type: string}[];
}>('relation-patterns').rules) {
  test(`relation-patterns ${name}: ${example}`, t => {
    const claims = relationsByPattern(documentWith(example, [], BODIES));
    t.true(claims.length > 0);
    t.deepEqual([...new Set(claims.map(claim => claim.rule))], [`relation/${name}`]);
    t.true(claims.every(claim => claim.type === type));
  });
}

const check =
  (declare: typeof test.failing, why = '') =>
  (text: string, ...expected: readonly string[]): void =>
    declare(`${text} → ${expected.join('; ') || 'nothing'}${why && ` (${why})`}`, t => {
      t.deepEqual(findRelations(documentWith(text, ['云帆'], BODIES)).map(row), [...expected]);
    });
const relations = check(test);

// Names alone.
relations('云帆来到北岸大学文学院。', '北岸大学文学院 PART_OF 北岸大学');
relations('北岸集团党委召开会议。', '北岸集团党委 PARTY_ORG_OF 北岸集团');
relations('北岸省北岸市召开会议。', '北岸市 PART_OF 北岸省');
relations(
  '北岸大学文学院、教务处参加。',
  '北岸大学文学院 PART_OF 北岸大学',
  '教务处 PART_OF 北岸大学',
);

relations('北岸大学党委与第二党支部开会。', '北岸大学党委 PARTY_ORG_OF 北岸大学');
relations(
  '北岸大学第一党支部、第二党支部开会。',
  '北岸大学第一党支部 PARTY_ORG_OF 北岸大学',
  '第二党支部 PARTY_ORG_OF 北岸大学',
);
relations(
  '北岸集团北岸创新有限公司成立。',
  '北岸创新 SUBSIDIARY_OF 北岸集团',
  '北岸集团北岸创新有限公司 SUBSIDIARY_OF 北岸集团',
);
relations(
  '北岸集团、北岸重装（越南）有限公司参加。',
  '北岸重装（越南）有限公司 SUBSIDIARY_OF 北岸集团',
);
relations('北岸集团股份有限公司成立，北岸集团参加。');

// One body under two names.
relations('北岸区东岸街道开会。东岸街道强调。', '东岸街道 SAME_AS 北岸区东岸街道');
relations('民盟北岸市委开会，北岸市委强调。');
relations('柳岸视频文创产业园开园。柳岸文创园热闹。', '柳岸文创园 SAME_AS 柳岸视频文创产业园');
relations(
  '北岸科技股份有限公司（以下简称“北岸科技”）成立。',
  '北岸科技 SAME_AS 北岸科技股份有限公司',
);

// Sentences.
relations('北岸集团入驻北岸软件园。', '北岸集团 LOCATED_IN 北岸软件园');
relations(
  '东岸街道现有北岸软件园、南岸科技园。',
  '北岸软件园 LOCATED_IN 东岸街道',
  '南岸科技园 LOCATED_IN 东岸街道',
);

// Nothing is said of how they belong together.
relations('北岸集团参观北岸软件园。');
relations('北岸大学与北岸医院合作。');
relations('北岸集团位于南岸集团。');
relations('北岸软件园位于北岸软件园。');
relations('北岸大学有北岸医院。');
relations('北岸局开会。下设办公室。');
relations('云帆在北岸集团。');
relations('');

relations(
  '南岸集团、北岸集团入驻北岸软件园。',
  '南岸集团 LOCATED_IN 北岸软件园',
  '北岸集团 LOCATED_IN 北岸软件园',
);

test('a relation is proved by the words from one end to the other', t => {
  const text = '据悉，北岸集团入驻北岸软件园。';
  const [claim] = relationsByPattern(documentWith(text, [], BODIES));
  t.deepEqual(
    claim?.evidence.map(({start, end}) => text.slice(start, end)),
    ['北岸集团入驻北岸软件园'],
  );
});
