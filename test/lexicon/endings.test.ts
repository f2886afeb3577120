import test from 'ava';
import {buildEndings} from '../../src/lexicon/endings';

const ending = buildEndings(['委员会', '会', '管理委员会', '公司']);

test('the longest word that ends a text', t => {
  t.is(ending('北岸管理委员会'), 5);
  t.is(ending('北岸常务委员会'), 3);
  t.is(ending('会'), 1);
  t.is(ending('委员'), 0);
  t.is(ending(''), 0);
});

test('the text may be read up to a place and not before another', t => {
  t.is(ending('北岸公司党委', 4), 2);
  t.is(ending('委员会', 3, 1), 1);
  t.is(ending('会', 1, 1), 0);
});
