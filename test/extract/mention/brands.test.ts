/** Firms by their short names and in lists. */
import test from 'ava';
import {listedFirms} from '../../../src/extract/mention/body/brand-lists';
import {brandNames, brandsOf} from '../../../src/extract/mention/body/brands';
import {mentionAt} from '../../../src/extract/mention/tagged';

const brands = (name: string, ...expected: readonly string[]): void => {
  test(`${name} may go by ${expected.join(', ') || 'no short name'}`, t => {
    t.deepEqual(brandsOf(name), [...expected]);
  });
};

brands('云帆科技股份有限公司', '云帆科技', '云帆');
brands('上海云帆科技股份有限公司', '上海云帆科技', '云帆科技', '云帆');
brands('云帆集团', '云帆');
brands('物业公司');
brands('北岸县财政局');

const firm = (text: string, name: string) => {
  const start = text.indexOf(name);
  return mentionAt(text, {start, end: start + name.length}, 'body', 'tagger', 0.9);
};

test('a firm is found by its brand', t => {
  const text = '云帆科技有限公司成立。云帆说';
  t.deepEqual(
    brandNames(text, [firm(text, '云帆科技有限公司')]).map(({start}) => start),
    [0, text.lastIndexOf('云帆')],
  );
});

test('a brand is no firm where it is the name of a person', t => {
  const text = '云帆集团董事长云帆';
  const person = mentionAt(text, {start: 7, end: 9}, 'person', 'tagger', 0.9);
  t.deepEqual(brandNames(text, [firm(text, '云帆集团'), person]), []);
});

test('firms in a list of firms', t => {
  const text = '来自云帆、山岚、柳溪集团等民营企业';
  t.deepEqual(
    listedFirms(text, [firm(text, '柳溪集团')]).map(({name}) => name),
    ['云帆', '山岚'],
  );
});

test('a list without a known firm names none', t => {
  t.deepEqual(listedFirms('涉及电子、机械、化工等企业', []), []);
});
