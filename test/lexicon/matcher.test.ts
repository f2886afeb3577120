import test from 'ava';
import fc from 'fast-check';
import {buildMatcher} from '../../src/lexicon/matcher';

const matcherOf = (...words: readonly string[]) =>
  buildMatcher(words.map(word => [word, word] as const));
const found = (matches: readonly {value: string; start: number}[]): string[] =>
  matches.map(({value, start}) => `${start} ${value}`);

test('all matches: inside one another and across', t => {
  const matcher = matcherOf('县委', '委书记', '县委书记', '书记');
  t.deepEqual(found(matcher.matchAll('柳河县委书记')), [
    '2 县委',
    '2 县委书记',
    '3 委书记',
    '4 书记',
  ]);
});

test('longest: leftmost first, of those the longest', t => {
  const matcher = matcherOf('县委', '委书记', '县委书记', '书记');
  t.deepEqual(found(matcher.longest('县委书记与书记')), ['0 县委书记', '5 书记']);
  t.deepEqual(found(matcherOf('甲乙', '乙丙丁').longest('甲乙丙丁')), ['0 甲乙']);
});

test('a long word that breaks off gives way to a shorter one inside', t => {
  t.deepEqual(found(matcherOf('党工委副书记', '工委').longest('党工委副主任')), ['1 工委']);
});

test('the value of the last of equal words counts', t => {
  const matcher = buildMatcher([
    ['县', 1],
    ['县', 2],
  ]);
  t.deepEqual(matcher.matchAll('县'), [{start: 0, end: 1, value: 2}]);
});

test('empty words, empty lists and empty texts match nothing', t => {
  t.deepEqual(matcherOf('').matchAll('县'), []);
  t.deepEqual(matcherOf().matchAll('县'), []);
  t.deepEqual(matcherOf('县').longest(''), []);
});

test('characters outside the first plane', t => {
  t.deepEqual(matcherOf('𠮷村').matchAll('在𠮷村')[0], {start: 1, end: 4, value: '𠮷村'});
});

const word = fc.array(fc.constantFrom('a', 'b', '县'), {maxLength: 4}).map(units => units.join(''));
const text = fc
  .array(fc.constantFrom('a', 'b', '县'), {maxLength: 60})
  .map(units => units.join(''));

test('property: the same matches as looking for every word at every place', t => {
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 12}), text, (words, haystack) => {
      const expected = words
        .filter(needle => needle !== '')
        .flatMap(needle =>
          Array.from(haystack).flatMap((_, start) =>
            haystack.startsWith(needle, start) ? [`${start} ${needle}`] : [],
          ),
        );
      t.deepEqual(found(matcherOf(...words).matchAll(haystack)).sort(), expected.sort());
    }),
  );
});
