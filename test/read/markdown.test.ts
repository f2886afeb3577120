import test from 'ava';
import {readMarkdown} from '../../src/read/markdown';

const becomes = test.macro({
  exec(t, markdown: string, expected: string) {
    t.is(readMarkdown(markdown).text, expected);
  },
  title: (name = '') => `markdown: ${name}`,
});
test('headings', becomes, '# 大会\n\n## 一、开幕 ##\n正文。', '大会\n\n一、开幕\n正文。');
test('emphasis', becomes, '**柳河县**召开*大会*，`要闻`~~旧~~。', '柳河县召开大会，要闻旧。');
test('a lone star stays', becomes, '面积 3 * 4 米，共 * 处', '面积 3 * 4 米，共 * 处');
test('links and pictures', becomes, '![图](a.png)见[柳河网](https://a.example)。', '见柳河网。');
test('quotations, rules, fences', becomes, '> 引文。\n\n---\n```\n原文\n```', '引文。\n\n原文');
test('tables', becomes, '| 姓名 | 职务 |\n|---|---|\n| 林溪 | 书记 |', '姓名  职务\n林溪  书记');
test('list items keep their marks', becomes, '- 一项\n1. 二项', '- 一项\n1. 二项');
test('escaped marks', becomes, '5\\*5 \\# 号', '5*5 # 号');
test(
  'HTML inside',
  becomes,
  '## 要闻\n\n<p><strong>柳河网</strong>：开会。</p><p>散会。</p>',
  '要闻\n\n柳河网：开会。\n散会。',
);
test('plain text stays', becomes, '第一段。\n第二段（一）。', '第一段。\n第二段（一）。');

test('front matter becomes metadata, the first heading the title', t => {
  const given = readMarkdown('---\ntitle: "大会"\ndate: 2024-03-05\nsource: 柳河网\n---\n正文。');
  t.deepEqual(given, {
    text: '正文。',
    metadata: {title: '大会', url: null, source: '柳河网', publishedAt: '2024-03-05'},
  });
  t.is(readMarkdown('# 大会\n正文。').metadata.title, '大会');
});

test('long runs of marks and blanks take linear time', t => {
  const runs = ['-- ', ' ', '**a ', '[a', '> ', '|', '# '].map(mark => mark.repeat(100_000));
  t.notThrows(() => {
    for (const run of runs) readMarkdown(`|${run}a`);
  });
});
