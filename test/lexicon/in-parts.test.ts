import test from 'ava';
import {matchesIn, mayStandIn} from '../../src/lexicon/in-parts';

const TEXT = '云帆荣获“石桥”奖。江水缓缓流过。山岚获评先进，云帆也来了。';
const PARTS = TEXT.split(/(?<=。)/u).map(text => {
  const start = TEXT.indexOf(text);
  return {text, start, end: start + text.length};
});

for (const pattern of [
  /(?:荣获|获评)(.{2,4})/u,
  /云帆/u,
  /(?<=也)来/u,
  /水|岚/gu,
  /^江/u,
  /不在其中/u,
]) {
  test(`${pattern.source} finds in each part what it finds in the part alone`, t => {
    const find = matchesIn(pattern);
    const global = new RegExp(pattern.source, 'gu');
    for (const part of PARTS) {
      t.deepEqual(
        find(TEXT, part).map(({index, 0: words}) => [index, words]),
        Array.from(part.text.matchAll(global), ({index, 0: words}) => [index, words]),
      );
    }
  });
}

test('a part without the words that a pattern needs is not read', t => {
  const mayStand = mayStandIn(/(?:荣获|获评)[^。]{1,9}(?:奖|先进)/u);
  t.deepEqual(
    PARTS.map(part => mayStand(TEXT, part)),
    [true, false, true],
  );
});

test('a word that reaches over the end of a part is not in it', t => {
  const mayStand = mayStandIn(/石桥/u);
  const start = TEXT.indexOf('石');
  t.true(mayStand(TEXT, {start, end: start + 2}));
  t.false(mayStand(TEXT, {start, end: start + 1}));
});

test('a pattern that comes later is looked for in a text that was read before', t => {
  const [first] = PARTS;
  t.true(first !== undefined && mayStandIn(/云帆/u)(TEXT, first));
  t.true(first !== undefined && mayStandIn(/荣获/u)(TEXT, first));
});
