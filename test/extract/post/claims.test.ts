/** What a post states: who holds it, whose it is, and where a unit read with its host belongs. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import type {Claim} from '../../../src/extract/claim';
import {findPosts} from '../../../src/extract/post';
import {postClaims} from '../../../src/extract/post/claims';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸县: 'district_or_region',
  北岸区委: 'party_org',
  政法委: 'party_org',
  北岸集团: 'company',
};

const claimsOf = (text: string): Claim[] => {
  const document = documentWith(text, ['云帆', '山岚'], BODIES);
  const names = new Set(
    document.mentions.filter(({kind}) => kind === 'body').map(({name}) => name),
  );
  return findPosts(document, []).flatMap(post => postClaims(post, names));
};

const row = ({from, type, to}: Claim): string => `${from.name} ${type} ${to.name}`;

const claims = (text: string, ...expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ')}`, t =>
    t.deepEqual(claimsOf(text).map(row), [...expected]));
};

claims('北岸县县长云帆出席。', '云帆 HOLDS 北岸县县长', '北岸县县长 POST_OF 北岸县');
claims(
  '北岸集团党委书记云帆出席。',
  '云帆 HOLDS 北岸集团党委书记',
  '北岸集团党委书记 POST_OF 北岸集团党委',
  '北岸集团党委 PARTY_ORG_OF 北岸集团',
);
claims(
  '北岸集团财务部经理云帆出席。',
  '云帆 HOLDS 北岸集团财务部经理',
  '北岸集团财务部经理 POST_OF 北岸集团财务部',
  '北岸集团财务部 PART_OF 北岸集团',
);
claims(
  '北岸区委常委、政法委书记云帆出席。',
  '云帆 HOLDS 北岸区委常委',
  '北岸区委常委 POST_OF 北岸区委',
  '云帆 HOLDS 北岸区委政法委书记',
  '北岸区委政法委书记 POST_OF 北岸区委政法委',
  '北岸区委政法委 PART_OF 北岸区委',
  '政法委 PART_OF 北岸区委',
  '政法委 SAME_AS 北岸区委政法委',
);

test('an area is a place, a body put together is marked as such', t => {
  const [, county] = claimsOf('北岸县县长云帆出席。');
  t.like(county?.to, {label: 'Place', kind: 'district_or_region', composed: false});
  const [, committee] = claimsOf('北岸集团党委书记云帆出席。');
  t.like(committee?.to, {label: 'Organization', kind: 'party_org', composed: true});
});

test('two advisers of nobody share no post', t => {
  t.deepEqual(claimsOf('聘请云帆为法律顾问。\n聘请山岚为法律顾问。').map(row), [
    '云帆 HOLDS 法律顾问（云帆）',
    '山岚 HOLDS 法律顾问（山岚）',
  ]);
});

test('the claim says what became of the post and proves it with name and office', t => {
  const text = '会议免去云帆的北岸县县长职务。';
  const [holds] = claimsOf(text);
  t.deepEqual(holds?.properties, {status: 'removed', change: 'removed'});
  t.deepEqual(
    holds?.evidence.map(({start, end}) => text.slice(start, end)),
    ['云帆的北岸县县长'],
  );
  t.true((holds?.confidence ?? 0) > 0.5 && (holds?.confidence ?? 2) <= 1);
});
