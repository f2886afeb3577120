import test from 'ava';
import {namedQuery} from '../../src/query/library';
import {parametersOf, type Given} from '../../src/query/parameters';
import type {TupuError} from '../../src/article/error';
import type {Parameters} from '../../src/store/value';

for (const [title, query, given, expected] of [
  [
    'what is not given has its default',
    'leaders',
    {body: '青石街道'},
    {body: '青石街道', status: null, depth: 6, limit: 1000},
  ],
  [
    'a number as text',
    'leaders',
    {body: 'x', depth: '0'},
    {body: 'x', status: null, depth: 0, limit: 1000},
  ],
  [
    'blanks around a name go',
    'units',
    {body: ' 青石街道 '},
    {body: '青石街道', depth: 6, limit: 1000},
  ],
  [
    'a name is composed',
    'facts',
    {about: 'e\u0301'},
    {about: '\u00e9', depth: 0, confidence: 0, limit: 1000},
  ],
  ['a share as text', 'article', {article: 'x', confidence: '.9'}, {article: 'x', confidence: 0.9}],
  ['a list, parted by either comma', 'sentences', {ids: 'a, b，c,'}, {ids: ['a', 'b', 'c']}],
  ['a list as a program has it', 'sentences', {ids: ['a']}, {ids: ['a']}],
  ['an empty text where that is the default', 'articles', {text: ''}, {text: '', limit: 50}],
] as const satisfies readonly (readonly [string, string, Given, Parameters])[]) {
  test(title, t => {
    t.deepEqual(parametersOf(namedQuery(query), given), expected);
  });
}

for (const [title, query, given, message] of [
  ['one that is needed', 'leaders', {}, /needs --body/u],
  ['one that is needed, given as undefined', 'leaders', {body: undefined}, /needs --body/u],
  ['an empty name', 'leaders', {body: ' '}, /must be a name or id/u],
  ['no number', 'leaders', {body: 'x', depth: 'two'}, /--depth .*whole number, not "two"/u],
  ['a number below zero', 'articles', {limit: '-1'}, /whole number/u],
  ['a part of a number', 'articles', {limit: 1.5}, /whole number/u],
  ['a share above one', 'facts', {about: 'x', confidence: '90'}, /a number from 0 to 1, not "90"/u],
  ['no share', 'facts', {about: 'x', confidence: 'high'}, /a number from 0 to 1/u],
  ['no list', 'sentences', {ids: 3}, /must be a list/u],
  ['one that the query does not have', 'leaders', {body: 'x', boddy: 'y'}, /no parameter --boddy/u],
] as const satisfies readonly (readonly [string, string, Given, RegExp])[]) {
  test(`refused: ${title}`, t => {
    const error = t.throws<TupuError>(() => parametersOf(namedQuery(query), given), {
      code: 'QUERY_PARAMETER',
      message,
    });
    t.regex(error.nextStep, /takes --.* Example: tupu query/u);
  });
}

test('an unknown query: those that there are', t => {
  const error = t.throws<TupuError>(() => namedQuery('bosses'), {
    code: 'QUERY_UNKNOWN',
    message: /bosses/u,
  });
  t.regex(error.nextStep, /leaders, link/u);
});
