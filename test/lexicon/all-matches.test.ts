import test from 'ava';
import {allMatches} from '../../src/lexicon/all-matches';

const PATTERNS = [/北岸|北/gu, /\d*/gu, /(?<=云)帆/gu, /𠮷?/gu];
const TEXTS = ['', '北岸云帆12，北3𠮷', '云帆云帆'];

for (const pattern of PATTERNS) {
  test(`${pattern.source} finds what matchAll finds, however often it is asked`, t => {
    for (const text of [...TEXTS, ...TEXTS]) {
      const found = allMatches(pattern, text).map(match => [match.index, match[0]]);
      t.deepEqual(
        found,
        Array.from(text.matchAll(pattern), match => [match.index, match[0]]),
      );
    }
  });
}
