import test from 'ava';
import {docxOf} from '../../src/report/write/docx';
import type {Report} from '../../src/report/document';
import {HOSTILE_TEXTS, hostileReport, plainReport} from '../support/hostile-report';
import {unzip} from '../support/unzip';

const partsOf = async (report: Report) => {
  const files = unzip(await docxOf(report));
  return {
    document: files.get('word/document.xml') ?? '',
    links: files.get('word/_rels/document.xml.rels') ?? '',
    files,
  };
};

test('DOCX: headings are headings, tables repeat their heads', async t => {
  const {document} = await partsOf(plainReport());
  t.is(document.match(/w:val="Title"/gu)?.length, 1);
  t.true((document.match(/w:val="Heading1"/gu)?.length ?? 0) >= 4);
  t.is(document.match(/<w:tbl>/gu)?.length, document.match(/<w:tblHeader\/>/gu)?.length);
});

test('DOCX: every number leads to a bookmark that is there', async t => {
  const {document} = await partsOf(plainReport());
  const anchors = [...document.matchAll(/w:anchor="([^"]+)"/gu)].map(([, name]) => name);
  const bookmarks = [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map(
    ([, name]) => name,
  );
  t.true(anchors.length >= 3);
  for (const anchor of anchors) t.true(bookmarks.includes(anchor), anchor);
});

test('DOCX: the page of the article is linked, the drawing is in it', async t => {
  const {links, files} = await partsOf(plainReport());
  t.true(links.includes('Target="https://news.example/1?a=1&amp;b=2" TargetMode="External"'));
  t.true([...files.keys()].some(path => path.endsWith('.svg')));
});

for (const [title, text] of HOSTILE_TEXTS) {
  test(`DOCX: ${title}`, async t => {
    const {files, links} = await partsOf(hostileReport(text));
    for (const [path, content] of files) {
      if (!/\.(?:xml|rels|svg)$/u.test(path)) continue;
      t.notRegex(content, /<script|<img|[^\P{Control}\t\n\r]|\p{Surrogate}/u, path);
      t.notRegex(content.replace(/&(?:amp|lt|gt|quot|apos|#39);/gu, ''), /&/u, path);
    }
    for (const [, target] of links.matchAll(/Target="([^"]*)" TargetMode="External"/gu)) {
      t.regex(target ?? '', /^https:\/\/news\.example\//u);
    }
  });
}
