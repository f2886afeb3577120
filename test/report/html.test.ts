import test from 'ava';
import {parseHTML} from 'linkedom';
import {htmlOf} from '../../src/report/write/html';
import {HOSTILE_TEXTS, hostileReport, plainReport} from '../support/hostile-report';

const pageOf = (html: string) => parseHTML(html).document;
const hrefs = (html: string): string[] =>
  [...pageOf(html).querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');

test('HTML: numbers lead to their notes and back, and every one has its own id', t => {
  const html = htmlOf(plainReport());
  const document = pageOf(html);
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  t.is(new Set(ids).size, ids.length);
  for (const href of hrefs(html).filter(each => each.startsWith('#'))) {
    t.true(ids.includes(href.slice(1)), href);
  }
  const marks = [...document.querySelectorAll('.mark')];
  t.true(marks.length >= 3);
  t.is(document.querySelectorAll('.back a').length, marks.length);
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
  const document = pageOf(htmlOf(plainReport()));
  t.is(document.documentElement.getAttribute('lang'), 'en');
  for (const table of document.querySelectorAll('table')) {
    t.truthy(table.querySelector('caption')?.textContent);
    t.true(table.querySelectorAll('thead th[scope=col]').length > 1);
    for (const row of table.querySelectorAll('tbody tr')) {
      t.is(row.querySelectorAll('th[scope=row]').length, 1);
    }
  }
  t.is(
    pageOf(htmlOf({...plainReport(), lang: 'zh'})).documentElement.getAttribute('lang'),
    'zh-CN',
  );
});

test('HTML: the drawing is in the page and brings no style of its own', t => {
  const html = htmlOf(plainReport());
  t.is(pageOf(html).querySelectorAll('figure svg').length, 1);
  t.is(html.match(/<style/gu)?.length, 1);
});

for (const [title, text] of HOSTILE_TEXTS) {
  test(`HTML: ${title}`, t => {
    const html = htmlOf(hostileReport(text));
    const document = pageOf(html);
    t.is(document.querySelectorAll('script, img, iframe, object, embed, link, base').length, 0);
    for (const {attributes} of document.querySelectorAll('*')) {
      for (const {name} of attributes) t.notRegex(name, /^on|^src|^style/iu);
    }
    t.notRegex(html, /[^\P{Control}\n]|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u);
    for (const href of hrefs(html)) t.regex(href, /^(?:#|https:\/\/news\.example\/)/u);
    t.true(document.querySelector('h1')?.textContent.includes('甲'));
  });
}

test('HTML: the same rows give the same text', t => {
  t.is(htmlOf(plainReport()), htmlOf(plainReport()));
});
