/** Names that the tagger took together. */
import test from 'ava';
import {gluedNameLength, withoutJoins} from '../../../src/extract/mention/body/joined';

const parts = (name: string, ...expected: readonly string[]): void => {
  test(`${name} is ${expected.join(' and ')}`, t => {
    t.deepEqual(
      withoutJoins(name, {start: 0, end: name.length}).map(({start, end}) =>
        name.slice(start, end),
      ),
      [...expected],
    );
  });
};

parts('北岸大学与云帆集团', '北岸大学', '云帆集团');
parts('北岸县发展改革委会同商务厅', '北岸县发展改革委', '商务厅');
parts('北岸市委市政府', '北岸市委', '市政府');
parts('文化和旅游部', '文化和旅游部');
parts('城乡环境与资源保护委员会', '城乡环境与资源保护委员会');

const glued: readonly (readonly [name: string, length: number])[] = [
  ['北岸县财政局云帆', 2],
  ['北岸县财政局林知远', 3],
  ['北岸县财政局', 0],
  ['北岸集团安全部', 0],
];
for (const [name, length] of glued) {
  test(`${name} ends with a person's name of ${length} characters`, t => {
    t.is(gluedNameLength(name), length);
  });
}
