import test from 'ava';
import * as fc from 'fast-check';
import {longestOf} from '../../src/lexicon/few-words';
import {buildMatcher} from '../../src/lexicon/matcher';

const letters = fc
  .array(fc.constantFrom('云', '帆', '山', '，'), {maxLength: 4})
  .map(all => all.join(''));
const text = fc.array(letters, {maxLength: 12}).map(all => all.join(''));

test('a few words are found as the matcher finds them', t => {
  fc.assert(
    fc.property(text, fc.array(letters), (words, list) => {
      const entries = list.map((word, index) => [word, index] as const);
      t.deepEqual(longestOf(words, new Map(entries)), buildMatcher(entries).longest(words));
    }),
  );
});
