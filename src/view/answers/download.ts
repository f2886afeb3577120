/** What is on the page as a file to keep. */
import {TupuError} from '../../article/error';
import {articleRows, bodyRows} from '../../query/collect';
import {namedQuery} from '../../query/library';
import {runQuery} from '../../query/run';
import {reportOfArticle} from '../../report/article-report';
import {reportOfBody} from '../../report/body-report';
import {csv} from '../../report/csv';
import type {Store} from '../../store/store';
import {textOf, type Row} from '../../store/value';
import {filtersOf, textIn} from '../asked';
import {download, type Reply} from '../reply';
import type {Asked, View} from '../view';
import {factsOf} from './thing';

/** As many things as a drawing can be read with. */
const MOST_THINGS = 60;
const MOST_FACTS = 1000;

/** Marks the file as UTF-8 for spreadsheets, which else read Chinese as something else. */
const UTF8_MARK = '\ufeff';

/** The facts of one article, the less sure left out; it has one day and one source. */
const ofArticle = async (store: Store, article: string, asked: Asked): Promise<Row[]> =>
  await runQuery(store, 'article', {article, confidence: filtersOf(asked).confidence});

/** The facts of all things asked for, each once, that pass the filters. */
const ofThings = async (store: Store, asked: Asked): Promise<Row[]> => {
  const rows = new Map<string, Row>();
  for (const id of [...new Set(asked.getAll('id'))].slice(0, MOST_THINGS)) {
    const {facts} = await factsOf(store, id, asked, {skip: 0, limit: MOST_FACTS});
    facts.forEach(row => rows.set(textOf(row, 'fact'), row));
  }
  return [...rows.values()];
};

/** What is on the page: the facts of an article, or of things. */
export const factsFile = async ({store}: View, asked: Asked): Promise<Reply> => {
  const article = textIn(asked, 'article');
  const rows =
    article === '' ? await ofThings(store, asked) : await ofArticle(store, article, asked);
  const columns = namedQuery('neighbours').columns.map(({name}) => name);
  return download('text/csv; charset=utf-8', 'tupu.csv', `${UTF8_MARK}${csv(columns, rows)}\n`);
};

/** The report of `tupu report`, of an article or a body. */
export const reportFile = async ({store}: View, asked: Asked): Promise<Reply> => {
  const [article, body] = [textIn(asked, 'article'), textIn(asked, 'body')];
  if (article === '' && body === '') {
    throw new TupuError(
      'QUERY_PARAMETER',
      'A report is of an article or of a body.',
      'Ask with ?article=ID or ?body=ID.',
    );
  }
  const text =
    article === ''
      ? reportOfBody(await bodyRows(store, body))
      : reportOfArticle(await articleRows(store, article));
  return download('text/markdown; charset=utf-8', 'tupu.md', text);
};
