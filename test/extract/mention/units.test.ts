/** Units between a body and a title. */
import test from 'ava';
import {mentionAt} from '../../../src/extract/mention/tagged';
import {unitsBeforeTitles, withUnits} from '../../../src/extract/mention/body/units';

const bodyIn = (text: string, name: string) => {
  const start = text.indexOf(name);
  return mentionAt(text, {start, end: start + name.length}, 'body', 'tagger', 0.9);
};

const longer = (text: string, body: string, ...expected: readonly string[]): void => {
  test(`${text} names ${expected.join(', ')}`, t => {
    const names = withUnits(text, [bodyIn(text, body)]).map(({name}) => name);
    t.deepEqual(names, [...expected]);
  });
};

longer('北岸大学文学院教授', '北岸大学', '北岸大学文学院');
longer('北岸局规划处林知远处长', '北岸局', '北岸局规划处', '林知远');
longer('北岸局召开办公室主任会议', '北岸局', '北岸局');
longer('北岸局局长', '北岸局', '北岸局');

const alone = (text: string, ...expected: readonly string[]): void => {
  test(`${text}: ${expected.join(', ') || 'no unit alone'}`, t => {
    t.deepEqual(
      unitsBeforeTitles(text, []).map(({name}) => name),
      [...expected],
    );
  });
};

alone('会上，实践部负责人发言', '实践部');
alone('会上，办公室主任发言');
alone('会上，巡逻队队长发言');
alone('会上，组织部部长发言');
