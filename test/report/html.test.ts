import test from 'ava';
import {parsePage, type PageElement} from '../../src/read/dom';
import {htmlOf} from '../../src/report/write/html';
import {HOSTILE_TEXTS, hostileReport, plainReport} from '../support/hostile-report';

const all = (html: string, selector: string): PageElement[] => [
  ...parsePage(html).querySelectorAll(selector),
];
const attributes = (html: string, selector: string, name: string): string[] =>
  all(html, selector).map(element => element.getAttribute(name) ?? '');
const hrefs = (html: string): string[] => attributes(html, 'a', 'href');

test('HTML: numbers lead to their notes and back, and every one has its own id', t => {
  const html = htmlOf(plainReport());
  const ids = attributes(html, '[id]', 'id');
  t.is(new Set(ids).size, ids.length);
  for (const href of hrefs(html).filter(each => each.startsWith('#'))) {
    t.true(ids.includes(href.slice(1)), href);
  }
  const marks = all(html, '.mark').length;
  t.true(marks >= 3);
  t.is(all(html, '.back a').length, marks);
});

test('HTML: the article is linked, nothing else leaves the file', t => {
  const html = htmlOf(plainReport());
  t.deepEqual(
    [...new Set(hrefs(html).filter(href => !href.startsWith('#')))],
    ['https://news.example/1?a=1&b=2'],
  );
  t.notRegex(html, /<script|<link|<img|@import|url\(|\bsrc=/iu);
  t.regex(html, /Content-Security-Policy" content="default-src 'none'/u);
});

test('HTML: language, heads of columns and rows, captions', t => {
  const html = htmlOf(plainReport());
  t.deepEqual(attributes(html, 'html', 'lang'), ['en']);
  const tables = all(html, 'table');
  t.true(tables.length >= 2);
  for (const {innerHTML} of tables) {
    t.regex(innerHTML, /^<caption>[^<]+<\/caption>/u);
    t.true(innerHTML.split('<th scope="col"').length > 2);
    t.is(innerHTML.split('<tr').length - 2, innerHTML.split('<th scope="row"').length - 1);
  }
  t.deepEqual(attributes(htmlOf({...plainReport(), lang: 'zh'}), 'html', 'lang'), ['zh-CN']);
});

test('HTML: the drawing is in the page and brings no style of its own', t => {
  const html = htmlOf(plainReport());
  t.is(all(html, 'figure svg').length, 1);
  t.is(html.match(/<style/gu)?.length, 1);
});

for (const [title, text] of HOSTILE_TEXTS) {
  test(`HTML: ${title}`, t => {
    const html = htmlOf(hostileReport(text));
    t.is(all(html, 'script, img, iframe, object, embed, link, base').length, 0);
    t.notRegex(html.replaceAll(/"[^"]*"/gu, '""'), /<[a-z][^>]*\s(?:on\w+|src|style)=/iu);
    t.notRegex(html, /[^\P{Control}\n]|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u);
    for (const href of hrefs(html)) t.regex(href, /^(?:#|https:\/\/news\.example\/)/u);
    t.true(all(html, 'h1')[0]?.textContent.includes('甲'));
  });
}

test('HTML: the same rows give the same text', t => {
  t.is(htmlOf(plainReport()), htmlOf(plainReport()));
});
