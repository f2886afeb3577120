import test from 'ava';
import type {Block, Report} from '../../src/report/document';
import {GrafeoStore} from '../../src/store/grafeo/store';
import {loadFacts} from '../../src/store/load';
import {resolve} from '../support/facts';
import {QUERY_FIXTURE} from '../support/query-fixture';
import {relationshipRows, reportsOfStore} from '../support/reports-of-store';

const store = new GrafeoStore(null);
let reports: readonly Report[];

test.before(async () => {
  await store.prepare();
  await loadFacts(store, QUERY_FIXTURE, resolve);
  reports = await reportsOfStore(store);
});
test.after.always(async () => store.close());

const blocksOf = ({sections}: Report): Block[] => sections.flatMap(({blocks}) => [...blocks]);

test('every fact of a report has its sentence at the foot', t => {
  for (const {title, relationships, notes} of reports) {
    const sentences = new Set(notes.map(({sentence}) => sentence));
    t.true(relationships.length > 2, title);
    for (const {fact} of relationships) {
      t.true(sentences.has(fact.sentence), `${title}: ${fact.sentence}`);
    }
  }
});

test('a note has its article, medium, day and page', t => {
  for (const note of reports.flatMap(({notes}) => notes)) {
    t.regex(note.url ?? '', /^https:\/\/news\.example\//u);
    t.is(note.source, '青石日报');
    t.regex(note.published ?? '', /^\d{4}-\d{2}-\d{2}$/u);
    t.truthy(note.article);
  }
});

test('every report has a drawing', t => {
  for (const report of reports) {
    t.true(
      blocksOf(report).some(({kind}) => kind === 'drawing'),
      report.title,
    );
  }
});

test('a timeline runs from the first day to the last', t => {
  const timelines = reports.flatMap(blocksOf).filter(block => block.kind === 'timeline');
  t.true(timelines.length >= 4);
  for (const {moments} of timelines) {
    const dates = moments.map(({date}) => date);
    t.deepEqual(dates, dates.toSorted());
  }
});

test('all rows of a table have as many cells as it has columns', t => {
  for (const block of reports.flatMap(blocksOf)) {
    if (block.kind !== 'table') continue;
    for (const cells of block.rows) t.is(cells.length, block.columns.length);
  }
});

test('the list of all facts has each once, with its sentence and article', async t => {
  const rows = await relationshipRows(store);
  t.is(new Set(rows.map(({fact}) => fact)).size, rows.length);
  for (const {relationships} of reports) {
    for (const {fact} of relationships) t.true(rows.some(row => row.fact === fact.id));
  }
  for (const {sentence, article, url} of rows) t.truthy(sentence && article && url);
});
