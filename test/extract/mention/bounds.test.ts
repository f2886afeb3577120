/** Bodies whose ends the tagger set wrong. */
import test from 'ava';
import {withTrueBounds} from '../../../src/extract/mention/body/bounds';
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
bounds('第三届北岸县政协', '三届北岸县政协', '第三届北岸县政协');
bounds('5月17日局党组会议', '日局党组', '局党组');
bounds('免去其文化和旅游部部长职务', '旅游部', '文化和旅游部');
bounds('云帆养老（北岸）有限公司', '）有限公司', '云帆养老（北岸）有限公司');
bounds('北岸县运动会开幕', '北岸县运动会');
bounds('率北岸团', '率北岸团', '北岸团');
bounds('北岸县财政局林知远副局长', '北岸县财政局林知远', '北岸县财政局', '林知远');
bounds('《北岸学刊》编委会主任', '北岸学刊》编委会', '《北岸学刊》编委会');
bounds('第六任北岸基本法委员会主任', '北岸基本法委员会', '第六任北岸基本法委员会');
bounds('第六任主任北岸集团', '北岸集团', '北岸集团');
bounds('2008年北岸奥运会协调委员会', '北岸奥运会协调委员会', '2008年北岸奥运会协调委员会');
bounds('2008年北岸委员会成立', '北岸委员会', '北岸委员会');
bounds('社会和法制委员会副主任', '法制委员会', '社会和法制委员会');
bounds('北岸乳业报11.36元', '北岸乳业报', '北岸乳业');
bounds('北岸园区党建联盟', '北岸园区党');
bounds('代表团访问北岸医院', '代表团访问北岸医院', '北岸医院');
bounds('曾任北岸集团市场总监', '北岸集团市场总监', '北岸集团');

test('persons are left as they are', t => {
  const person = mentionAt('参观云帆', {start: 0, end: 4}, 'person', 'tagger', 0.9);
  t.deepEqual(withTrueBounds('参观云帆', [person]), [person]);
});
