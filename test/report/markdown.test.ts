import test from 'ava';
import fc from 'fast-check';
import {escape, link, table} from '../../src/report/write/markdown-text';

for (const [title, text, expected] of [
  ['Chinese stays as it is', '青石街道“两新”党委（筹）', '青石街道“两新”党委（筹）'],
  ['a pipe would end a cell', '甲|乙', '甲\\|乙'],
  ['brackets would be a link', '[甲](http://x)', '\\[甲\\](http://x)'],
  ['HTML is text', '<b onclick="x">&amp;</b>', '&lt;b onclick="x"&gt;&amp;amp;&lt;/b&gt;'],
  ['stars and underlines', '*甲* _乙_ `丙` ~丁~', '\\*甲\\* \\_乙\\_ \\`丙\\` \\~丁\\~'],
  ['a backslash cannot undo it', '\\[甲]', '\\\\\\[甲\\]'],
  ['line ends become blanks', '甲\n\n乙\t丙\u0000', '甲 乙 丙'],
  ['a heading at the start', '# 甲', '\\# 甲'],
  ['a list at the start', '- 甲', '\\- 甲'],
  ['a numbered list at the start', '1. 甲', '1\\. 甲'],
  ['a year at the start is no list', '2024年', '2024年'],
] as const) {
  test(`escape: ${title}`, t => {
    t.is(escape(text), expected);
  });
}

test('escape: no text brings markup or a new line', t => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const escaped = escape(text);
      t.notRegex(escaped, /[\n\r<>]/u);
      t.notRegex(escaped.replace(/\\./gu, ''), /[`*_[\]|~$\\]/u);
    }),
  );
});

for (const [title, url, expected] of [
  ['an address', 'https://news.example/a?b=1', '[甲\\|](https://news.example/a?b=1)'],
  ['none', null, '甲\\|'],
  ['a script', 'javascript:alert(1)', '甲\\|'],
  ['one that would end the link', 'https://x.example/a)b', '甲\\|'],
] as const) {
  test(`link: ${title}`, t => {
    t.is(link('甲|', url), expected);
  });
}

test('table: cells between bars, under a head', t => {
  t.is(table(['a', 'b'], [['1', '']]), '| a | b |\n| --- | --- |\n| 1 |  |');
});
