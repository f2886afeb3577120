import test from 'ava';
import ExcelJS, {type Workbook} from 'exceljs';
import {xlsxOf} from '../../src/report/write/xlsx';
import {dayCell, pageCell, sheetName} from '../../src/report/write/xlsx-sheet';
import type {Report} from '../../src/report/document';
import {HOSTILE_TEXTS, hostileReport, plainReport} from '../support/hostile-report';
import {unzip} from '../support/unzip';

const bookOf = async (report: Report): Promise<Workbook> => {
  const book = new ExcelJS.Workbook();
  const bytes = await xlsxOf(report);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
};

test('XLSX: a sheet a table, frozen heads with filters, the facts and the sentences', async t => {
  const book = await bookOf(plainReport());
  t.deepEqual(
    book.worksheets.map(({name}) => name),
    ['Summary', 'Posts', 'Events', 'Timeline', 'Facts', 'Sentences'],
  );
  for (const sheet of book.worksheets.slice(1)) {
    t.like(sheet.views[0], {state: 'frozen', ySplit: 1});
    t.truthy(sheet.autoFilter, sheet.name);
  }
});

test('XLSX: a day is a day, a month stays a text', async t => {
  const [head, post] = [1, 2].map(
    row => (book: Workbook) => book.getWorksheet('Posts')?.getRow(row),
  );
  const book = await bookOf(plainReport());
  const at = (title: string): number => {
    const titles = (head?.(book)?.values ?? []) as string[];
    return titles.indexOf(title);
  };
  t.is(post?.(book)?.getCell(at('Since')).value, '2023-07');
  t.deepEqual(post?.(book)?.getCell(at('As of')).value, new Date('2024-11-22T00:00:00Z'));
});

test('XLSX: numbers lead to the sentence, its article to the page', async t => {
  const book = await bookOf(plainReport());
  const posts = book.getWorksheet('Posts');
  t.is(posts?.getRow(2).getCell(posts.columnCount).hyperlink, "#'Sentences'!A2");
  const sentences = book.getWorksheet('Sentences');
  t.is(sentences?.getCell('C2').hyperlink, 'https://news.example/1?a=1&b=2');
  t.regex(sentences?.getCell('B2').text ?? '', /郑远山/u);
});

for (const [title, text] of HOSTILE_TEXTS) {
  test(`XLSX: ${title}`, async t => {
    const report = hostileReport(text);
    const files = unzip(await xlsxOf(report));
    for (const [path, content] of files) {
      t.notRegex(content, /<f[ >]|<script|[^\P{Control}\t\n\r]|\p{Surrogate}/u, path);
    }
    const book = await bookOf(report);
    book.eachSheet(sheet => {
      t.true(sheet.name.length <= 31);
      sheet.eachRow(row => {
        row.eachCell(cell => {
          t.not(cell.type, ExcelJS.ValueType.Formula);
          t.true(cell.text.length <= 32_767);
          if (cell.type === ExcelJS.ValueType.Hyperlink)
            t.regex(cell.hyperlink, /^(?:#'|https:\/\/news\.)/u);
        });
      });
    });
  });
}

for (const [text, expected] of [
  ['2024-11-20', new Date('2024-11-20T00:00:00Z')],
  ['2024-02-31', '2024-02-31'],
  ['2024-11', '2024-11'],
  ['=1', '=1'],
  [null, null],
] as const) {
  test(`XLSX: the day ${String(text)}`, t => {
    t.deepEqual(dayCell(text), expected);
  });
}

for (const [url, linked] of [
  ['https://news.example/甲', true],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['\\\\evil.example\\x', false],
  ['https://x.example/"><', false],
  [`https://x.example/${'a'.repeat(3000)}`, false],
  [null, false],
] as const) {
  test(`XLSX: ${(url ?? 'no address').slice(0, 40)} is ${linked ? 'linked' : 'a text'}`, t => {
    t.deepEqual(pageCell('题', url), linked ? {text: '题', hyperlink: url} : '题');
  });
}

test('XLSX: names of sheets are allowed, short and each its own', t => {
  t.is(sheetName("从[甲]到*?:/\\'乙'!", new Set()), '从 甲 到 乙');
  t.is(sheetName('', new Set()), '-');
  t.is(sheetName('Facts', new Set(['facts'])), 'Facts 2');
  t.true(sheetName('长'.repeat(60), new Set(['长'.repeat(31)])).length <= 31);
});
