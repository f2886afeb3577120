import test from 'ava';
import {needsOf} from '../../src/lexicon/pattern-needs';
import {gated} from '../../src/lexicon/required';

const needs = test.macro<[pattern: RegExp, clauses: string[][], reach: number]>({
  exec: (t, pattern, clauses, reach) => {
    t.deepEqual(needsOf(pattern), {clauses, reach});
  },
  title: (_, pattern) => `what ${pattern.source} needs`,
});

test(needs, /主持/u, [['主持']], 2);
test(needs, /(?:主|副)任/u, [['主任', '副任']], 2);
test(needs, /任[命免]?\p{Script=Han}{2,4}的/u, [['任命', '任免', '任'], ['的']], 7);
test(needs, /(?<=^|\n)\d{1,2}号?(?!楼)/u, [Array.from('0123456789')], 5);
test(needs, /(?<name>.{2})(?=先生|女士|\s)/u, [], 4);
test(needs, /(?<name>.{2})(?=先生|女士)\k<name>/u, [['先生', '女士']], 6);
test(needs, /云帆(?:\s*，[男女]|先生)/u, [['，男', '，女', '先生'], ['云帆']], Infinity);
test(needs, /A|b/iu, [], Infinity);

/** Long enough that only what lies near the words is read. */
const FILL = '江水缓缓流过石桥。'.repeat(60);
const TEXT = `任命云帆为主任${FILL}林知远先生，云帆先生${FILL}先生${FILL}免去云帆女士`;

const same = test.macro<[pattern: RegExp, text?: string]>({
  exec: (t, pattern, text = TEXT) => {
    const places = (matches: Iterable<RegExpExecArray>) =>
      Array.from(matches, ({index, 0: words}) => ({index, words}));
    const found = places(text.matchAll(pattern));
    t.deepEqual(places(gated(pattern).matchAll(text)), found);
    t.is(gated(pattern).test(text), found.length > 0);
    t.is(gated(pattern).exec(text)?.index, found[0]?.index);
  },
  title: (kind, pattern) => `${kind ?? ''} ${pattern.source} finds the same behind its gate`,
});

test(same, /(?<=^|[，去。])(?<name>\p{Script=Han}{2,4}?)(?=先生|女士)/gu);
test(same, /\p{Script=Han}{2}女士$/gu);
test(same, /^任命/gu);
test(same, /石桥。(?=免去|林)/gu);
test(same, /先生/gu);
test(same, /(?=先生)/gu);
test(same, /[^，。]*先生/gu);
test(same, /江水$|女士$/gu);
test(same, /不在其中/gu);
test(same, /水-缓|[-^]{2}|林知/gu);
test(same, /(?<!\p{Script=Han})先生/gu, `${FILL}𠮷先生${FILL}，先生`);

const SHORT = '任命云帆先生为主任';
for (const pattern of [/任命(?=云)/gu, /女士|先生/gu, /免去/gu, /主任$/gu, /云-帆|\(帆|云帆/gu])
  test('short text:', same, pattern, SHORT);

test('a pattern is read only near what is told to stand in each of its matches', t => {
  const list = /(?:\p{Script=Han}{2,3}、)+\p{Script=Han}{2,3}等/gu;
  const bounded = /(?:\p{Script=Han}{2,3}、){1,9}\p{Script=Han}{2,3}等/gu;
  const text = `云帆、山岚、林知远等${FILL}远航、云帆等人`;
  for (const pattern of [list, bounded]) {
    const found = gated(pattern, /、\p{Script=Han}{2,3}等/gu).matchAll(text);
    t.deepEqual(
      found.map(([words]) => words),
      text.match(pattern),
    );
  }
});

test('a pattern gated later is looked for in a text that was read before', t => {
  const text = '云帆缓缓流过';
  t.true(gated(/云帆/u).test(text));
  t.true(gated(/缓缓流/u).test(text));
});

test('a gated pattern that matches nothing at all goes on behind a wide character', t => {
  const text = '3𠮷4𠮷';
  const found = gated(/\d*/u).matchAll(text);
  t.deepEqual(
    found.map(match => [match.index, match[0]]),
    Array.from(text.matchAll(/\d*/gu), match => [match.index, match[0]]),
  );
});
