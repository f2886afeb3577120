import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'ava';
import ExcelJS from 'exceljs';
import {reportCommand} from '../../src/cli/commands/report';
import {REPORT_KINDS} from '../../src/report/kinds';
import {loadFacts} from '../../src/store/load';
import {openStore} from '../../src/store/open';
import {resolve} from '../support/facts';
import {hostileArticle} from '../support/hostile';
import {NOVEMBER, QUERY_FIXTURE} from '../support/query-fixture';
import {runCommand} from '../support/run-command';

const folder = mkdtempSync(join(tmpdir(), 'tupu-report-'));
const file = join(folder, 'news.grafeo');
const hostile = join(folder, 'hostile.grafeo');

test.before(async () => {
  for (const [path, articles] of [
    [file, QUERY_FIXTURE],
    [hostile, [hostileArticle('坏')]],
  ] as const) {
    const store = await openStore(path);
    await store.prepare();
    await loadFacts(store, articles, resolve);
    await store.close();
  }
});
test.after.always(() => {
  rmSync(folder, {recursive: true, force: true});
});

const report = (kind: string, ...given: string[]) =>
  runCommand(reportCommand(), kind, '--store', file, '--lang', 'en', ...given);

test.serial('report: an article by its title, to standard output', async t => {
  const {stdout} = await report('article', '青石街道开展党建座谈');
  t.true(stdout.startsWith('# 青石街道开展党建座谈\n'));
  for (const {text} of NOVEMBER.sentences) t.true(stdout.includes(text), text);
});

test.serial('report: a body by an alias, into a file', async t => {
  const out = join(folder, 'dossier.md');
  const {stdout, stderr} = await report('body', '青石街道', '--out', out);
  t.is(stdout, '');
  t.true(stderr.includes(out));
  const dossier = readFileSync(out, 'utf8');
  t.true(dossier.startsWith('# 北岭区青石街道\n\n- Kind: street\n- Also called: 青石街道\n'));
  t.regex(dossier, /\| 郑远山 \| 书记 \| 青石街道党工委 \|/u);
  t.regex(dossier, /\| 37家两新党组织 \| 青石街道两新党委 \[\^\d\] \|/u);
});

test.serial('report: a picture', async t => {
  const {stdout} = await report('picture', NOVEMBER.article.id);
  t.true(stdout.startsWith('<svg') && stdout.includes('郑远山'));
});

test.serial('report: a person: posts, colleagues, events with who else was there', async t => {
  const {stdout} = await report('person', 'jiangyizhou');
  t.regex(stdout, /^- Posts now: 会长 of 白鹭镇商会 \[\^\d\], 书记 of 白鹭镇党委 \[\^\d\]$/mu);
  t.regex(stdout, /\| 书记 \| 白鹭镇党委 \| current \| 2025-01 \|/u);
  t.regex(stdout, /\| 孟清 \| 白鹭镇党委 \| 副书记 \| 书记 \|.*\[\^\d\]/u);
  t.regex(stdout, /\| 白鹭镇植树活动 \| 2025-01-05 \| 白鹭镇党委 \[\^\d\] \| .*孟清 \[\^\d\]/u);
  t.regex(stdout, /\| 要把基层党建做实 \| 江一舟 \[\^\d\] \|/u);
  t.regex(stdout, /^- 2025-01 江一舟 becomes 书记 of 白鹭镇党委 \[\^\d\]$/mu);
});

test.serial('report: a place has the people of the bodies in it', async t => {
  const {stdout} = await report('place', '云溪软件园');
  t.regex(stdout, /\| 沈秋禾 \| 书记 \| 云溪软件园党支部 \| former \|/u);
  t.regex(stdout, /- 云溪软件园 \(park\)\n {2}- 云溪软件园党支部 \(Party organisation\)/u);
  t.regex(stdout, /河湾软件公司 \(company, incubated here\)/u);
});

test.serial('report: an event: who was there, with their posts', async t => {
  const {stdout} = await report('event', '青石街道党建座谈会');
  t.regex(stdout, /\| 郑远山 \| attended \| 主持 \| 青石街道党工委书记 \| \[\^\d\] \|/u);
  t.regex(stdout, /^- Place: 云溪软件园 \[\^\d\]$/mu);
});

test.serial('report: the way between two, and that there is none', async t => {
  const {stdout} = await report('network', '郑远山', '沈秋禾', '江一舟');
  t.regex(stdout, /## From 郑远山 to 沈秋禾\n\n(?:\|.*\n){3,}/u);
  t.regex(stdout, /No way was found from 郑远山 to 江一舟\./u);
  t.regex(stdout, /## Facts about 江一舟/u);
});

test.serial('report: facts less sure than asked for are left out of every part', async t => {
  for (const [kind, name] of [
    ['person', '郑远山'],
    ['place', '云溪软件园'],
    ['event', '青石街道党建座谈会'],
    ['network', '郑远山'],
  ] as const) {
    const {stdout} = await report(kind, name, '--min-confidence', '0.95');
    t.notRegex(stdout, /\[\^1\]/u, kind);
  }
});

for (const [kind, message] of [
  ['article', /no article "无此"/u],
  ['body', /no body or place "无此"/u],
  ['person', /no person "无此"/u],
] as const) {
  test.serial(`report: ${kind} that the store does not have`, async t => {
    await t.throwsAsync(report(kind, '无此'), {code: 'QUERY_PARAMETER', message});
  });
}

const NAMES: Readonly<Record<string, string>> = {
  person: '郑远山',
  body: '青石街道',
  place: '云溪软件园',
  event: '青石街道党建座谈会',
  article: '青石街道开展党建座谈',
  network: '郑远山',
};
const SIGNS: Readonly<Record<string, RegExp>> = {
  md: /^# /u,
  html: /^<!doctype html>/u,
  xlsx: /^PK/u,
  csv: /^\ufeff主体,/u,
  docx: /^PK/u,
  svg: /^<svg /u,
};

for (const {name} of REPORT_KINDS) {
  test.serial(`report: ${name} in every format, by the ending of the file`, async t => {
    for (const [format, sign] of Object.entries(SIGNS)) {
      const out = join(folder, `${name}.${format}`);
      await report(name, '--lang', 'zh', '--out', out, NAMES[name] ?? '');
      t.regex(readFileSync(out, 'utf8'), sign, format);
    }
  });
}

test.serial('report: an ending that is no format is refused before the store is read', async t => {
  await t.throwsAsync(report('person', '郑远山', '--out', join(folder, 'a.pdf')), {
    code: 'USAGE',
    message: /\.pdf/u,
  });
});

test.serial('relationships: every fact once, SERVES instead of HOLDS and POST_OF', async t => {
  const {stdout} = await report('relationships');
  const lines = stdout.trimEnd().split('\n');
  t.true(lines[0]?.startsWith('From,Kind,Relation,Post,To,') ?? false);
  const posts = lines.filter(line => line.startsWith('郑远山,person,serves,书记,青石街道党工委'));
  t.is(posts.length, 1);
  t.regex(posts[0] ?? '', /,current,2024-12-05,0\.8,2,青石街道党工委书记郑远山.*,https:/u);
  t.notRegex(stdout, /holds|post of/u);
  t.is(new Set(lines).size, lines.length);
});

test.serial('relationships: as a spreadsheet with filters and links, and as Markdown', async t => {
  const out = join(folder, 'facts.xlsx');
  await report('relationships', '--out', out);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  const [sheet] = book.worksheets;
  const csv = (await report('relationships')).stdout.trimEnd().split('\n');
  t.is(sheet?.rowCount, csv.length);
  t.like(sheet?.views[0], {state: 'frozen', ySplit: 1});
  t.regex(sheet?.getRow(2).getCell(17).hyperlink ?? '', /^https:\/\/news\.example\//u);
  const md = (await report('relationships', '--format', 'md')).stdout.trimEnd().split('\n');
  t.is(md.length, csv.length + 1);
});

test.serial('relationships: hostile names stay in their cells', async t => {
  const given = ['relationships', '--store', hostile, '--lang', 'en'];
  const {stdout} = await runCommand(reportCommand(), ...given);
  t.notRegex(stdout, /[^\P{Control}\t\n]|\u202e/u);
  const {stdout: md} = await runCommand(reportCommand(), ...given, '--format', 'md');
  const columns = md.split('\n')[1]?.split('|').length ?? 0;
  for (const line of md.trimEnd().split('\n')) {
    t.is(line.replaceAll(/\\./gu, '').split('|').length, columns);
    t.notRegex(line, /<script/u);
  }
});
