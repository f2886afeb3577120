import test from 'ava';
import fc from 'fast-check';
import {displayWidth, wrap} from '../../src/report/display-width';
import {excerpt} from '../../src/report/excerpt';
import {textTable} from '../../src/report/text-table';

for (const [text, width] of [
  ['abc', 3],
  ['青石', 4],
  ['“青石”', 6],
  ['（甲）', 6],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['', 0],
] as const) {
  test(`width: ${text} takes ${width}`, t => {
    t.is(displayWidth(text), width);
  });
}

for (const [title, text, width, lines] of [
  ['Chinese breaks anywhere', '青石街道办事处', 6, ['青石街', '道办事', '处']],
  ['a word goes to the next line whole', 'the Party school', 10, ['the Party', 'school']],
  ['a closing mark does not begin a line', '青石街道。', 8, ['青石街', '道。']],
  ['a word longer than the line is cut', 'abcdefgh', 4, ['abcd', 'efgh']],
  ['line ends stay', '甲\n乙', 10, ['甲', '乙']],
] as const) {
  test(`wrap: ${title}`, t => {
    t.deepEqual(wrap(text, width), lines);
  });
}

test('wrap: no line is too wide, nothing but blanks is lost', t => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 40}), (text, width) => {
      const lines = wrap(text, width);
      lines.forEach(line => t.true(displayWidth(line) <= width));
      t.is(lines.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
    }),
  );
});

const SENTENCE =
  '“办好一件事，温暖一群人。”会上，青石街道党工委书记郑远山介绍了做法，云溪软件园党支部书记沈秋禾随后发言，与会者参观了园区。';

for (const [title, names, width, expected] of [
  ['a short sentence stays whole', ['郑远山'], 200, SENTENCE],
  ['the clause of the name', ['郑远山', '书记'], 44, '…会上，青石街道党工委书记郑远山介绍了做…'],
  ['no name in it: the beginning', ['无此人'], 20, '“办好一件事，温暖…'],
] as const) {
  test(`excerpt: ${title}`, t => {
    const part = excerpt(SENTENCE, names, width);
    t.is(part, expected);
  });
}

test('excerpt: never wider than asked', t => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({maxLength: 4}),
      fc.integer({min: 12, max: 60}),
      (text, name, width) => {
        t.true(
          displayWidth(excerpt(text, [name], width)) <= Math.max(width, displayWidth(name) + 2),
        );
      },
    ),
  );
});

test('table: fits the width, the widest column gives way', t => {
  const lines = textTable(['who', 'sentence'], [['郑远山', SENTENCE]], {width: 60}).split('\n');
  lines.forEach(line => t.true(displayWidth(line) <= 60, line));
  t.true(lines.some(line => line.includes('│ 郑远山 │')));
});

test('table: equal neighbours become one cell where asked', t => {
  const rows = [
    ['郑远山', '书记'],
    ['郑远山', '主任'],
    ['沈秋禾', '主任'],
  ];
  const table = textTable(['who', 'post'], rows, {width: 60, merged: [0]});
  t.is(table.match(/郑远山/gu)?.length, 1);
  t.is(table.match(/主任/gu)?.length, 2);
});
