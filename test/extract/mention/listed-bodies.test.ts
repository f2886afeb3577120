/** Bodies in lists with known ones. */
import test from 'ava';
import {listedBodies} from '../../../src/extract/mention/body/listed-bodies';
import {mentionAt} from '../../../src/extract/mention/tagged';

const listed = (text: string, known: string, ...expected: readonly string[]): void => {
  test(`${text}: ${expected.join(', ') || 'none'}`, t => {
    const start = text.indexOf(known);
    const body = mentionAt(text, {start, end: start + known.length}, 'body', 'tagger', 0.9);
    t.deepEqual(
      listedBodies(text, [body]).map(({name}) => name),
      [...expected],
    );
  });
};

listed('分管规划处、人事处、北岸中心。', '北岸中心', '人事处', '规划处');
listed('北岸小学、柳溪小学、山岚小学参加', '北岸小学', '柳溪小学');
listed('北岸集团、发展的中心、其他', '北岸集团');
listed('北岸县委、政协主席', '北岸县委');
