import test from 'ava';
import {TupuError} from '../../src/article/error';
import {readHtml} from '../../src/read/html';

const BODY = `<p>&emsp;&emsp;柳河县召开党建工作大会，县委书记林溪出席，
  会议由县长主持。</p><p>“要把工作做好。”林溪说。</p>
<p>县直各单位、各镇负责人参加会议，会议通过了有关决定。<br/>会后，与会人员参观了园区 A&amp;B。</p>`;
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body><div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div>${body}<div class="footer">版权所有 <a href="/us">关于我们</a></div></body></html>`;

test('main text: a paragraph a line, menus and footers left out', t => {
  const {text} = readHtml(page('', `<div id="content">${BODY}</div>`), 'a.html');
  t.deepEqual(text.split('\n'), [
    '柳河县召开党建工作大会，县委书记林溪出席，会议由县长主持。',
    '“要把工作做好。”林溪说。',
    '县直各单位、各镇负责人参加会议，会议通过了有关决定。',
    '会后，与会人员参观了园区 A&B。',
  ]);
});

test('credits in a box of their own follow the text', t => {
  const box = '<div class="editor">责任编辑：白杨</div><div><span>一审：邓禾</span></div>';
  const {text} = readHtml(page('', `<div id="content">${BODY}</div>${box}`), 'a.html');
  t.deepEqual(text.split('\n').slice(-2), ['责任编辑：白杨', '一审：邓禾']);
});

test('metadata: tags of government sites', t => {
  const head = `<title>大会_柳河网</title><meta name="ArticleTitle" content="柳河县召开大会">
    <meta name="PubDate" content="2024-11-22 20:20"><meta name="ContentSource" content="柳河日报">
    <meta name="SiteName" content="柳河网"><link rel="canonical" href="https://liuhe.example/1.html">`;
  t.deepEqual(readHtml(page(head, BODY), 'a.html').metadata, {
    title: '柳河县召开大会',
    url: 'https://liuhe.example/1.html',
    source: '柳河日报',
    publishedAt: '2024-11-22T20:20',
  });
});

test('metadata: JSON-LD', t => {
  const data = {
    '@graph': [
      {'@type': 'WebSite'},
      {
        headline: '柳河县召开大会',
        datePublished: '2024-11-22T12:20:00Z',
        publisher: {name: '柳河网'},
        url: 'https://liuhe.example/2.html',
      },
    ],
  };
  const head = `<script type="application/ld+json">{broken</script>
    <script type="application/ld+json">${JSON.stringify(data)}</script>`;
  t.deepEqual(readHtml(page(head, BODY), 'a.html').metadata, {
    title: '柳河县召开大会',
    url: 'https://liuhe.example/2.html',
    source: '柳河网',
    publishedAt: '2024-11-22T20:20:00',
  });
});

test('metadata: what the page shows', t => {
  const shown = '<h1>柳河县召开大会</h1><div>2024-11-22 20:20:32 来源：柳河日报</div>';
  t.deepEqual(readHtml(page('<title>x</title>', `${shown}<div>${BODY}</div>`), 'a.html').metadata, {
    title: '柳河县召开大会',
    url: null,
    source: '柳河日报',
    publishedAt: '2024-11-22T20:20:32',
  });
});

test('metadata: the title of the page without its site', t => {
  const {metadata} = readHtml(page('<title>柳河县召开大会_柳河网</title>', BODY), 'a.html');
  t.is(metadata.title, '柳河县召开大会');
});

for (const [name, html] of [
  ['a menu', page('', '')],
  [
    'a list of links',
    page('', `<ul>${'<li><a href="/1">柳河县召开党建工作大会，林溪出席</a></li>'.repeat(9)}</ul>`),
  ],
  ['an empty page', ''],
] as const)
  test(`no main text: ${name}`, t => {
    const error = t.throws(() => readHtml(html, 'folder/a.html'), {instanceOf: TupuError});
    t.is(error.code, 'INPUT_FORMAT');
    t.regex(error.message, /folder\/a\.html .*without a main text/u);
  });

test('tags nested without end are refused, not waited for', t => {
  const error = t.throws(() => readHtml('<div>'.repeat(20_000) + BODY, 'a.html'), {
    instanceOf: TupuError,
  });
  t.regex(error.message, /a\.html cannot be read as an HTML page: tags nested/u);
});
