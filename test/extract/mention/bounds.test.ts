/** Bodies whose ends the tagger set wrong. */
import test from 'ava';
import {withTrueBounds} from '../../../src/extract/mention/bounds';
import {mentionAt} from '../../../src/extract/mention/tagged';

const bounds = (text: string, found: string, ...expected: readonly string[]): void => {
  test(`${found} in ${text} is ${expected.join(', ') || 'nothing'}`, t => {
    const start = text.indexOf(found);
    const mention = mentionAt(text, {start, end: start + found.length}, 'body', 'tagger', 0.9);
    t.deepEqual(
      withTrueBounds(text, [mention]).map(({name}) => name),
      [...expected],
    );
  });
};

bounds('北岸软件园开园', '北岸软件园', '北岸软件园');
bounds('代表参观了北岸软件园', '参观了北岸软件园', '北岸软件园');
bounds('活动·北岸客户端', '·北岸客户端', '北岸客户端');
bounds('北岸部（北岸总局）发文', '北岸部（北岸总局', '北岸部（北岸总局）');
bounds('北岸部（北岸总局发文', '北岸部（北岸总局', '北岸部');
bounds('北岸集团董事局主席云帆', '北岸集团董事局', '北岸集团');
bounds('参观', '参观');

test('persons are left as they are', t => {
  const person = mentionAt('参观云帆', {start: 0, end: 4}, 'person', 'tagger', 0.9);
  t.deepEqual(withTrueBounds('参观云帆', [person]), [person]);
});
