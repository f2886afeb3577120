import test from 'ava';
import {anchorOf, findDates} from '../../../src/extract/date';
import {findEvents} from '../../../src/extract/event';
import type {Document} from '../../../src/extract/document';
import {documentWith} from '../../support/gold-document';

const BODIES = {
  北岸县柳溪街道党工委: 'party_org',
  云台社区党委: 'party_org',
  青石科技园: 'park',
  县商务局: 'government',
  县统计局: 'government',
  远帆公司: 'company',
} as const;

const read = (text: string): ReturnType<typeof findEvents> => {
  const document: Document = documentWith(text, ['林远', '苏青', '何田', '方晓'], BODIES, [
    '书记',
    '县长',
    '总经理',
  ]);
  return findEvents(document, findDates(text, anchorOf(text, document.article.metadata)));
};

const rows = (text: string, type: string): string[] =>
  read(text)
    .claims.filter(claim => claim.type === type)
    .map(({from, to}) => `${from.name} > ${to.name}`);

const MEETING =
  '2024年5月6日，北岸县柳溪街道党工委在青石科技园召开2024年两新党建座谈会。县商务局、县统计局相关负责人参加。' +
  '\n“以前各管各，现在一起干，心里更亮堂。”云台社区党委书记苏青说。\n林远指出，要抓好落实。';

test('an event has its name as it stands, its date and its kind', t => {
  const [event] = read(MEETING).events;
  t.is(event?.name, '2024年两新党建座谈会');
  t.is(event?.kind, 'meeting');
  t.deepEqual(event?.properties, {date: '2024-05-06', datePrecision: 'day'});
});

test('who holds it: the subject of the verb', t => {
  t.deepEqual(rows(MEETING, 'ORGANIZED'), ['北岸县柳溪街道党工委 > 2024年两新党建座谈会']);
});

test('where it was', t => {
  t.deepEqual(rows(MEETING, 'LOCATED_IN'), ['2024年两新党建座谈会 > 青石科技园']);
});

test('who came: those who speak and the bodies listed, not who holds it', t => {
  t.deepEqual(rows(MEETING, 'ATTENDED').sort(), [
    '县商务局 > 2024年两新党建座谈会',
    '县统计局 > 2024年两新党建座谈会',
    '林远 > 2024年两新党建座谈会',
    '苏青 > 2024年两新党建座谈会',
  ]);
});

test('who is only named in speech was not there', t => {
  const text = '5月6日，县里召开2024年春季座谈会。“当年是方晓带着我们一家一家敲门的。”林远说。';
  t.deepEqual(rows(text, 'ATTENDED'), ['林远 > 2024年春季座谈会']);
});

test('hosts named with 由…主办', t => {
  const text = '2024年5月6日，由县商务局、县统计局主办的“晨光”青年宣讲大赛决赛在青石科技园举行。';
  t.deepEqual(rows(text, 'ORGANIZED'), [
    '县商务局 > “晨光”青年宣讲大赛决赛',
    '县统计局 > “晨光”青年宣讲大赛决赛',
  ]);
});

test('a visit: the leader and each place', t => {
  const text =
    '2024年5月6日，县长林远率苏青一行到青石科技园走访企业。林远先后来到远帆公司、云台社区党委，看望职工。';
  t.deepEqual(rows(text, 'VISITED'), [
    '林远 > 青石科技园',
    '林远 > 远帆公司',
    '林远 > 云台社区党委',
  ]);
});

test('visitors named once go on', t => {
  const text = '2024年5月6日，云台社区党委组织党员参观青石科技园。随后，大家来到远帆公司。';
  t.deepEqual(rows(text, 'VISITED'), ['云台社区党委 > 青石科技园', '云台社区党委 > 远帆公司']);
});

test('whose bus they took has visited nothing', t => {
  const text =
    '2024年5月6日，云台社区党委组织党员参观青石科技园。全体党员登上远帆公司打造的大巴前往县商务局。';
  t.deepEqual(rows(text, 'VISITED'), ['云台社区党委 > 青石科技园', '云台社区党委 > 县商务局']);
});

test('a document is the act it is about', t => {
  const [event] = read(
    '北岸县柳溪街道党工委\n关于方晓等同志职务任免的通知\n（2024年5月6日）\n各支部：',
  ).events;
  t.is(event?.name, '方晓等同志职务任免');
  t.is(event?.properties?.date, '2024-05-06');
});

test('a date of no known year is left out', t => {
  const [event] = read('5月6日，县商务局召开重点企业座谈会。').events;
  t.deepEqual(event?.properties, {});
});

test('plans and habits are no events', t => {
  t.deepEqual(read('近年来，县商务局定期召开重点企业座谈会。').events, []);
});
