import test from 'ava';
import fc from 'fast-check';
import {findSpacedTitles, findTitles} from '../../../src/extract/title/find';

const titles = (text: string, ...expected: readonly string[]): void => {
  test(`${text || 'nothing'} → ${expected.join(', ') || 'no title'}`, t => {
    t.deepEqual(
      findTitles(text).map(title => `${title.text} ${title.headClass}`),
      [...expected],
    );
  });
};

// The head tells the class; what stands before it belongs to the title.
titles('北岸县县长云帆', '县长 area');
titles('北岸市常务副市长云帆', '常务副市长 area');
titles('北岸集团副总经理', '副总经理 company');
titles('北岸集团高级副总裁', '高级副总裁 company');
titles('北岸集团副总云帆', '副总 company');
titles('县长助理云帆', '县长助理 area');
titles('代理县长云帆', '代理县长 area');
titles('一级主任科员云帆', '一级主任科员 bureau');
titles('党委书记、局长云帆', '书记 party', '局长 bureau');
titles('副主任委员云帆', '副主任委员 bureau');
titles('董事会秘书云帆', '董事会秘书 company');
titles('首席执行官（CEO）云帆', '首席执行官 company', 'CEO company');
titles('法定代表人云帆', '法定代表人 company');

// 会 behind a title ends a word of its own, or begins a verb.
titles('主任会议召开');
titles('院长办公会');
titles('主任会见来宾', '主任 bureau');
titles('县长会同有关部门', '县长 area');

// A title inside a longer word is none.
titles('书记处');
titles('主席团');
titles('主席令');
titles('校长们');
titles('常任理事国的代表');
titles('选出总支委员会委员', '委员 member');

// Who edited a book holds no office.
titles('云帆主编：《北岸志》，北岸出版社');
titles('《北岸学刊》主编：云帆', '主编 media');

// 长 may begin a word of its own.
titles('医疗队长期坚守');
titles('任局长期间', '局长 bureau');

titles('没有职务');
titles('');

// 代表 is an office of a congress only.
titles('党的二十大代表云帆', '代表 member');
titles('北岸县人大代表云帆', '代表 member');
titles('双方代表握手');
titles('企业代表发言');

// A longer head does not cross the end of a body, and 说 is a verb of the person.
titles('北岸县工业专班主任', '主任 bureau');
titles('北岸县工业专班组长', '组长 bureau');
titles('云帆局长说', '局长 bureau');

const spaced = (text: string, ...expected: readonly string[]): void => {
  test(`set apart: ${JSON.stringify(text)} → ${expected.join(', ') || 'no title'}`, t => {
    const found = findSpacedTitles(text);
    t.deepEqual(
      found.map(title => title.text),
      [...expected],
    );
    for (const {start, end, text: title} of found) {
      t.is(text.slice(start, end).replace(/\s/gu, ''), title);
    }
  });
};
spaced('主　任：云帆', '主任');
spaced('副 主 任：云帆', '副主任');
spaced('组 长：云帆\n成　员：山岚', '组长', '成员');
spaced('云 帆：你好');
spaced('主　任云帆');
spaced('主任：云帆');

test('titles lie in the text in order, none over another, and end in their head', t => {
  const words = fc.constantFrom(...Array.from('常务副主任会议书记处代表长局科、云帆说助理总经 '));
  fc.assert(
    fc.property(fc.array(words, {maxLength: 40}), signs => {
      const text = signs.join('');
      let from = 0;
      for (const {start, end, text: title, head} of findTitles(text)) {
        t.true(start >= from && end > start && end <= text.length);
        t.is(text.slice(start, end), title);
        t.true(title.includes(head));
        from = end;
      }
    }),
  );
});
