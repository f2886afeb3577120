import test from 'ava';
import {readDataLines} from '../../src/lexicon/data-file';
import {scriptPairs} from '../../train/repair/script';

test('the pairs of characters are those of the tables of opencc-js', t => {
  for (const [name, pairs] of Object.entries(scriptPairs())) {
    t.true(pairs.length > 2000, name);
    t.deepEqual(readDataLines('repair', name).join(' ').split(' '), pairs, name);
  }
});
