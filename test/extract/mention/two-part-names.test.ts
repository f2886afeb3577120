/** Names of which the tagger saw the parts. */
import test from 'ava';
import {mentionAt} from '../../../src/extract/mention/tagged';
import {withTwoParts} from '../../../src/extract/mention/body/two-part-names';

/** `found`: the bodies that the tagger saw, in order. */
const names = (text: string, found: readonly string[], ...expected: readonly string[]): void => {
  test(`${text} → ${expected.join(', ')}`, t => {
    const mentions = found.map(name => {
      const start = text.indexOf(name);
      return mentionAt(text, {start, end: start + name.length}, 'body', 'tagger', 0.9);
    });
    t.deepEqual(
      withTwoParts(text, mentions).map(({name}) => name),
      [...expected],
    );
  });
};

names('北岸大学极地与深海研究院', ['北岸大学', '深海研究院'], '北岸大学极地与深海研究院');
names('现任价格监督和反垄断局局长', ['反垄断局'], '价格监督和反垄断局');
names('北岸集团和财政局主办', ['北岸集团', '财政局'], '北岸集团', '财政局');
names('北岸大学校长和研究部主任', ['北岸大学', '研究部'], '北岸大学', '研究部');
names('经济和财政局联合发文', ['财政局'], '财政局');
names('北岸县人武部和北岸县财政局', ['北岸县财政局'], '北岸县财政局');
names('曾任北岸股份有限公司证券部经理', ['北岸股份有限公司', '证券部'], '北岸股份有限公司证券部');
names('北岸集团财政局', ['北岸集团', '财政局'], '北岸集团', '财政局');
