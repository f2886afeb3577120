/** Places that speak of somebody or something by other words than its name. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {
  eventReferences,
  nounReferences,
  surnameReferences,
} from '../../../src/extract/coreference/references';
import type {EntityRef} from '../../../src/extract/claim';
import type {Occurrence} from '../../../src/extract/occurrence';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸集团: 'company',
  东岸街道: 'street',
  北岸软件园: 'park',
  北岸大学: 'school',
  北岸医院: 'hospital',
};

const references = (
  find: (text: string) => readonly Occurrence[],
  text: string,
  expected: readonly string[],
): void => {
  test(`${text} → ${expected.join(', ') || 'nothing'}`, t => {
    t.deepEqual(
      find(text).map(({start, end, ref}) => `${text.slice(start, end)} = ${ref.name}`),
      [...expected],
    );
  });
};

const document = (text: string) => documentWith(text, ['云帆', '云松', '山岚'], BODIES);
const nouns = (text: string, ...expected: readonly string[]): void =>
  references(given => nounReferences(document(given)), text, expected);
const surnames = (text: string, ...expected: readonly string[]): void =>
  references(given => surnameReferences(document(given)), text, expected);

nouns('北岸集团开业。该公司很大。', '该公司 = 北岸集团');
nouns('北岸软件园开园，园区很大。', '园区 = 北岸软件园');
nouns('东岸街道开会。各街道参加。该街道强调。', '该街道 = 东岸街道');
nouns('北岸大学与北岸医院合作，学校满意，该院表示。', '学校 = 北岸大学', '该院 = 北岸医院');
nouns('公司很大。北岸集团开业。');
nouns('北岸集团开业。公司债发行。');
nouns('北岸集团开业。上市公司很多。');
nouns('东岸街道社区工作者到场。');

surnames('云帆到场。云局长强调。', '云局长 = 云帆');
surnames('山岚到场，山书记强调。', '山书记 = 山岚');
surnames('云帆、云松到场。云局长强调。');
surnames('山岚到场。高山书记强调。');
surnames('云帆到场。陶局长强调。');
surnames('云帆到场。云局长说。', '云局长 = 云帆');

const MEETING: EntityRef = {label: 'Event', kind: 'meeting', name: '北岸县春季座谈会'};
const FORUM: EntityRef = {label: 'Event', kind: 'meeting', name: '北岸论坛'};
const TEXT = '北岸县春季座谈会召开。座谈会强调，活动有序。';
const whole: Occurrence = {
  start: 0,
  end: MEETING.name.length,
  ref: MEETING,
  rule: 'event',
  confidence: 1,
};

test('the only event of an article is spoken of by the word that its name ends with', t => {
  const found = eventReferences(TEXT, [MEETING], [whole]);
  t.deepEqual(
    found.map(({start, end}) => `${String(start)} ${TEXT.slice(start, end)}`),
    ['11 座谈会'],
  );
});

test('of several events, or of none, nothing is told', t => {
  t.deepEqual(eventReferences(TEXT, [MEETING, FORUM], [whole]), []);
  t.deepEqual(eventReferences(TEXT, [], []), []);
});
