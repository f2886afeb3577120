/** What is on the page as a file to keep. */
import {TupuError} from '../../article/error';
import {namedQuery} from '../../query/library';
import {runQuery} from '../../query/run';
import {isLanguage} from '../../language/language';
import {REPORT_KINDS} from '../../report/kinds';
import {csv} from '../../report/row-text';
import {htmlOf} from '../../report/write/html';
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

/** The page that `tupu report KIND NAME --format html` writes: asked for as ?person=ID, ?body=ID … */
export const reportFile = async ({store, language}: View, asked: Asked): Promise<Reply> => {
  const kind = REPORT_KINDS.find(({name}) => textIn(asked, name) !== '');
  if (kind === undefined) {
    const names = REPORT_KINDS.map(({name}) => name);
    throw new TupuError(
      'QUERY_PARAMETER',
      {
        en: `A report is of one of these: ${names.join(', ')}.`,
        zh: `报告的对象须为其中之一：${names.join('、')}。`,
      },
      {en: 'Ask with its id, as in ?article=ID.', zh: '请给出编号，如 ?article=编号。'},
    );
  }
  const lang = textIn(asked, 'language');
  const sure = Number(textIn(asked, 'confidence'));
  const report = await kind.build(store, [textIn(asked, kind.name)], {
    sure: sure > 0 && sure <= 1 ? sure : 0,
    lang: isLanguage(lang) ? lang : language,
  });
  return download('text/html; charset=utf-8', 'tupu.html', htmlOf(report));
};
