import test from 'ava';
import {atEnd} from '../../src/lexicon/at-end';

const ends = test.macro<[source: string, text: string, expected: boolean]>({
  exec: (t, source, text, expected) => {
    t.is(atEnd(source).test(text), expected);
    t.is(new RegExp(`(?:${source})$`, 'u').test(text), expected);
  },
  title: (_, source, text, expected) => `${text} ends ${expected ? '' : 'not '}with ${source}`,
});

test(ends, '在|来到', '他们来到', true);
test(ends, '在|来到', '来到石桥', false);
test(ends, '在|来到', '', false);
test(ends, '(?:^|[^自])由', '由', true);
test(ends, '(?:^|[^自])由', '自由', false);
test(ends, '(?:主办|承办)单位[：:]\\s*', '主办单位： ', true);
test(ends, '任[^，。]{0,4}', '曾任北岸县', true);
test(ends, '任[^，。]{0,4}', '曾任，北岸县', false);

test('asked again it begins at the end again', t => {
  const river = atEnd('江');
  t.true(river.test('大江'));
  t.true(river.test('大江'));
  t.false(river.test('大江边'));
});
