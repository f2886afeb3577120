/** The rules around the tagger, alone: a tagger that finds nothing, or just what a case gives it. */
import test from 'ava';
import type {Mention} from '../../../src/extract/document';
import {findMentions} from '../../../src/extract/mention';
import type {Tagger} from '../../../src/extract/tagger';

const SILENT: Tagger = {tag: () => []};

/** Finds the first place of a name in the line. */
const finding = (name: string, layer: 'person' | 'body' | 'area', confidence = 0.99): Tagger => ({
  tag: line => {
    const start = line.indexOf(name);
    return start < 0 ? [] : [{start, end: start + name.length, layer, confidence}];
  },
});

/** `name type` for bodies and areas, the name alone for persons. */
const row = ({name, type}: Mention): string => (type === null ? name : `${name} ${type}`);

const check =
  (declare: typeof test.failing, why = '') =>
  (text: string, tagger: Tagger, ...expected: readonly string[]): void => {
    const title = `${text.replaceAll('\n', '⏎') || 'nothing'} → ${expected.join(', ') || 'none'}`;
    declare(`${title}${why && ` (${why})`}`, t => {
      t.deepEqual(findMentions(text, tagger).map(row), [...expected]);
    });
  };
const mentions = check(test);

// Credits: one name after the other.
mentions('通讯员 云帆 陶念', SILENT, '云帆', '陶念');
mentions('记者 云帆、陶念', SILENT, '云帆', '陶念');
mentions('责编 云帆｜校对：陶念', SILENT, '云帆', '陶念');
mentions('记者 近日从会上获悉', SILENT);
mentions('（云帆 图文）', finding('图文', 'person'));
mentions('科研处处长云帆', finding('科研处', 'person'), '云帆');
mentions('1 | 山 岚 | 柳溪社区 | 已办', SILENT, '山岚', '柳溪社区 community');

// A long ending names a body back to the nearest word that no name holds.
mentions('会议在北岸软件园召开', SILENT, '北岸软件园 park');
mentions('参观北岸县博物馆后返回', SILENT, '北岸县博物馆 other');
mentions('来到青石街道办事处调研', SILENT, '青石街道办事处 street', '青石街道 street');
mentions('企业有限公司', SILENT);
mentions('重点产业园', SILENT);

// Behind a title that touches a body, and in a list with a known name.
mentions(
  '北岸县人民法院院长云帆、陶念、何田出席',
  SILENT,
  '北岸县人民法院 government',
  '云帆',
  '陶念',
  '何田',
);
mentions('北岸软件园主任云帆介绍', SILENT, '北岸软件园 park', '云帆');
mentions('北岸软件园主任会见来宾', SILENT, '北岸软件园 park');

// Once found, a name is found everywhere.
mentions('任命云帆为北岸县副县长。云帆到任。', SILENT, '云帆', '北岸县 district_or_region', '云帆');

// Short names that the text defines; common nouns are none.
mentions(
  '北岸置业有限公司（以下简称“北岸置业”）成立。北岸置业很好。',
  SILENT,
  '北岸置业有限公司 company',
  '北岸置业 company',
  '北岸置业 company',
);
mentions('北岸置业有限公司（以下简称“公司”）成立', SILENT, '北岸置业有限公司 company');

// A name goes on behind what was found; the shorter one is its parent.
mentions('北岸软件园党委召开会议', SILENT, '北岸软件园党委 party_org', '北岸软件园 park');
mentions('北岸县委召开会议', finding('北岸县', 'area'), '北岸县委 party_org');
mentions('北岸县召开会议', finding('北岸县', 'area'), '北岸县 district_or_region');
mentions(
  '北岸大学文学院开学',
  finding('北岸大学文学院', 'body'),
  '北岸大学文学院 school',
  '北岸大学 school',
);

// What the tagger finds is set right.
mentions('云帆同志到会', finding('云帆同志', 'person'), '云帆');
mentions('《云帆》出版', finding('云帆', 'person'));
mentions('云帆思想座谈', finding('云帆', 'person'));
mentions('参观北岸博物馆', finding('参观北岸博物馆', 'body'), '北岸博物馆 other');
mentions('公司召开大会', finding('公司', 'body'));
mentions('云帆到会', finding('云帆', 'person', 0.3));
mentions('', SILENT);
mentions('没有名字', SILENT);

// A unit without a type of its own has that of the article's bodies.
mentions(
  '北岸医院、南岸医院参加。宣传科报道。',
  {
    tag: line =>
      ['北岸医院', '南岸医院', '宣传科'].map(name => {
        const start = line.indexOf(name);
        return {start, end: start + name.length, layer: 'body', confidence: 0.99};
      }),
  },
  '北岸医院 hospital',
  '南岸医院 hospital',
  '宣传科 hospital',
);

mentions('任命云帆为县长。云帆思想座谈会召开。', SILENT, '云帆');

test('a name knows its place and the rule that found it', t => {
  const text = '会议在北岸软件园召开';
  const [found] = findMentions(text, SILENT);
  t.like(found, {start: 3, end: 8, kind: 'body', rule: 'suffix'});
  t.is(found && text.slice(found.start, found.end), found?.name);
});
