/** The sample article through every stage, asked as a newcomer asks: no row without its proof. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'ava';
import type {ArticleFacts} from '../../src/article/facts';
import {factsOf} from '../../src/pipeline/facts';
import {articleRows, type ArticleRows} from '../../src/query/collect';
import {runQuery} from '../../src/query/run';
import {isFailure} from '../../src/read/failure';
import {overview} from '../../src/report/overview';
import {articlePicture, articleReport} from '../../src/report/subject/article';
import {markdownOf} from '../../src/report/write/markdown';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {textOf} from '../../src/store/value';
import {resolve} from '../support/facts';

const SAMPLE = join(__dirname, '..', '..', 'data', 'samples', 'hunan.txt');
const store = new GrafeoStore(null);
let sample: ArticleFacts;
let rows: ArticleRows;

test.before(async () => {
  await store.prepare();
  for await (const facts of factsOf([SAMPLE])) {
    if (isFailure(facts)) throw new Error('the sample cannot be read');
    sample = facts;
  }
  await loadFacts(store, [sample], resolve);
  rows = await articleRows(store, sample.article.id);
});
test.after.always(async () => store.close());

test('sample: every person with a post stands in the sentence that proves it', t => {
  const posts = rows.facts.filter(({relation}) => relation === 'SERVES' || relation === 'HOLDS');
  t.true(posts.length >= 10);
  for (const row of posts) t.true(textOf(row, 'sentence').includes(textOf(row, 'subject')));
});

test('sample: sentences lie where their offsets say, in the raw file too', t => {
  const raw = readFileSync(SAMPLE, 'utf8').replaceAll('\r\n', '\n');
  for (const row of rows.sentences) {
    t.is(Number(row.end) - Number(row.start), textOf(row, 'sentence').length);
    t.true(Number(row.rawEnd) <= raw.length && Number(row.rawEnd) > Number(row.rawStart));
  }
});

test('sample: the leaders of every body are those of the article', async t => {
  for (const row of rows.facts.filter(({relation}) => relation === 'SERVES')) {
    const leaders = await runQuery(store, 'leaders', {body: textOf(row, 'object'), depth: 0});
    t.true(leaders.some(({person}) => person === row.subject));
  }
});

test('sample: the report has a note for every row, and every note is used', t => {
  const report = markdownOf(articleReport(rows, 'en'));
  const noted = new Set([...report.matchAll(/^\[\^(\d+)\]:/gmu)].map(([, number]) => number));
  const marked = new Set([...report.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number));
  t.deepEqual(marked, noted);
  t.true(noted.size > 5);
});

test('sample: overview and picture name all who have a post', t => {
  const text = overview(rows, {lang: 'en', width: 100, source: 'x', store: null});
  const picture = articlePicture(rows, 'en');
  for (const row of rows.facts.filter(({relation}) => relation === 'SERVES')) {
    const person = textOf(row, 'subject');
    t.true(text.includes(person) && picture.includes(`>${person}<`));
  }
});
