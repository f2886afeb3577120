/** Texts that would be something else than text in one of the formats, and a report full of one. */
import type {Report} from '../../src/report/document';
import {personReport} from '../../src/report/subject/person';
import {a, articleRowsOf, factRow} from './rows';

export const HOSTILE_TEXTS: readonly (readonly [title: string, text: string])[] = [
  ['markup', '</td><script>alert(1)</script><img src=x onerror=alert(2)>甲'],
  ['an attribute that ends early', '甲" onload="alert(1)\' x=\'乙'],
  ['a formula', '=HYPERLINK("http://evil.example","甲")'],
  ['a formula of full width', '＝cmd|甲'],
  ['a command behind a blank', ' @SUM(1+1)*cmd|甲'],
  ['control characters', '甲\u0000\u0007\u001b[31m\u007f\u009b乙\ufffe'],
  ['halves of pairs', '甲\ud800乙\udc00'],
  ['turned direction', '甲\u202e\u2066乙'],
  ['Markdown', '[甲](javascript:alert(1)) | `x` | # **乙**'],
  ['CDATA and entities', ']]>&#0;&lt;甲<!--'],
  ['100 kB', `甲${'长'.repeat(100_000)}`],
];

/** The text stands wherever a text of an article can stand. */
export const hostileReport = (text: string): Report => {
  const who = a(text, 'Person');
  const body = a(`${text}机构`, 'Organization', 'party_org');
  const rows = [
    factRow(who, 'SERVES', body, [text], {title: text, status: 'current', date: text}),
    factRow(who, 'ATTENDED', a(`${text}会`, 'Event'), [text], {date: '2024-11-20'}),
    factRow(who, 'SAID', a(`${text}话`, 'Statement'), [`${text}。`]),
  ];
  const {facts, sentences} = articleRowsOf(rows);
  return personReport(
    {
      person: {id: facts[0]?.subjectId ?? '', name: text, label: 'Person', kind: null, about: text},
      facts,
      ofEvents: [],
      team: [],
      colleagues: [],
      sentences: sentences.map(row => ({
        ...row,
        article: text,
        source: text,
        url: `https://news.example/${text}`,
      })),
    },
    'zh',
  );
};

/** A small report with two facts and a page to link to. */
export const plainReport = (): Report => {
  const zheng = a('郑远山', 'Person');
  const committee = a('青石街道党工委', 'Organization', 'party_org');
  const text = '青石街道党工委书记郑远山在座谈会上讲话。';
  const rows = [
    factRow(zheng, 'SERVES', committee, [text], {
      title: '书记',
      status: 'current',
      date: '2023-07',
      asOf: '2024-11-22',
      confidence: 0.9,
    }),
    factRow(zheng, 'ATTENDED', a('座谈会', 'Event', 'meeting'), [text], {date: '2024-11-20'}),
  ];
  const {facts, sentences} = articleRowsOf(rows);
  return personReport(
    {
      person: {id: facts[0]?.subjectId ?? '', name: '郑远山', label: 'Person', kind: null},
      facts,
      ofEvents: [],
      team: [],
      colleagues: [],
      sentences: sentences.map(row => ({...row, url: 'https://news.example/1?a=1&b=2'})),
    },
    'en',
  );
};
