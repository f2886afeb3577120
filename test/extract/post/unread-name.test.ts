/** Words in front of an office that no mention covers. */
import test from 'ava';
import {possibleBrand, unreadName} from '../../../src/extract/post/body/unread-name';
import {findTitles, type Title} from '../../../src/extract/title/find';

const titleIn = (text: string): Title => {
  const [title] = findTitles(text);
  if (!title) throw new Error(`no title in ${text}`);
  return title;
};

const names = (words: string, office: string, expected: string | null): void => {
  test(`${words}|${office} → ${expected ?? 'no name'}`, t => {
    t.is(unreadName(words, titleIn(office)), expected);
  });
};

names('云岭省', '副省长', '云岭省');
names('南京', '市长', '南京市');
names('云帆软件', '总经理', '云帆软件');
names('云岭自治区', '主席', '云岭自治区');
names('来到现场的', '总经理', null);
names('优秀', '书记', null);
names('部门', '主任', null);
names('软件', '工程师', null);

test('a short name may be a brand in front of a head of a firm only', t => {
  t.is(possibleBrand('云帆', titleIn('董事长')), '云帆');
  t.is(possibleBrand('云帆', titleIn('书记')), null);
  t.is(possibleBrand('他的', titleIn('董事长')), null);
});
