/** Several named queries at once: all that a report of an article or of a body needs; see dossier.ts. */
import {TupuError} from '../article/error';
import type {Store} from '../store/store';
import {textOf, type Row} from '../store/value';
import {runQuery} from './run';

export interface ArticleRows {
  /** As a row of `articles`. */
  readonly article: Row;
  /** Rows of `article`. */
  readonly facts: readonly Row[];
  /** Rows of `sentences`: those that prove the facts. */
  readonly sentences: readonly Row[];
}

export interface BodyRows {
  /** A row of `thing`. */
  readonly body: Row;
  /** Rows of `facts`, those of its units too. */
  readonly facts: readonly Row[];
  /** Rows of `sentences`: those that prove the facts. */
  readonly sentences: readonly Row[];
}

/** A fact that many articles state is proved well enough by these. */
const PROOFS_PER_FACT = 3;
const DEEPEST = 6;
/** A report leaves nothing out. */
export const ALL = 1_000_000;

/** Rows of `sentences`: the first few that prove each of these facts. */
export const proofs = async (store: Store, facts: readonly Row[]): Promise<Row[]> => {
  const ids = facts.flatMap(({evidence}) =>
    Array.isArray(evidence) ? evidence.slice(0, PROOFS_PER_FACT).map(String) : [],
  );
  return await runQuery(store, 'sentences', {ids: [...new Set(ids)]});
};

/** The name of a statement is its beginning; a report has it whole. */
const WORDS = 'UNWIND $ids AS id MATCH (said:Statement {id: id}) RETURN id, said.text AS words';

export const withWords = async (store: Store, facts: readonly Row[]): Promise<Row[]> => {
  const said = facts.filter(({relation}) => relation === 'SAID');
  if (said.length === 0) return [...facts];
  const ids = [...new Set(said.map(row => textOf(row, 'objectId')))];
  const words = new Map((await store.read(WORDS, {ids})).map(row => [row.id, row.words]));
  return facts.map(row => ({
    ...row,
    object: words.get(row.objectId ?? null) ?? row.object ?? null,
  }));
};

const ARTICLE = `MATCH (article:Article {id: $id})
  RETURN article.name AS article, article.source AS source, article.publishedAt AS published,
    COUNT { (article)-[:HAS_SENTENCE]->() } AS sentences, article.url AS url, article.id AS id`;

/** Fails with QUERY_PARAMETER where there is none. */
export const one = (rows: readonly Row[], id: string): Row => {
  const [row] = rows;
  if (row === undefined) {
    throw new TupuError(
      'QUERY_PARAMETER',
      {en: `The store has nothing of the id "${id}".`, zh: `库中没有编号为“${id}”的内容。`},
      {
        en: 'An article or a body by its name: `tupu report article TITLE`, `tupu report body NAME`.',
        zh: '也可用标题或名称：`tupu report article 标题`，`tupu report body 名称`。',
      },
    );
  }
  return row;
};

/** Fails with QUERY_PARAMETER for an unknown id. Facts less sure than `confidence` are left out. */
export const articleRows = async (
  store: Store,
  id: string,
  confidence = 0,
): Promise<ArticleRows> => {
  const article = one(await store.read(ARTICLE, {id}), id);
  const facts = await withWords(store, await runQuery(store, 'article', {article: id, confidence}));
  return {article, facts, sentences: await proofs(store, facts)};
};

/** Fails with QUERY_PARAMETER for an unknown id. Facts less sure than `confidence` are left out. */
export const bodyRows = async (store: Store, id: string, confidence = 0): Promise<BodyRows> => {
  const body = one(await runQuery(store, 'thing', {about: id}), id);
  const about = await runQuery(store, 'facts', {
    about: id,
    depth: DEEPEST,
    confidence,
    limit: ALL,
  });
  const facts = await withWords(store, about);
  return {body, facts, sentences: await proofs(store, facts)};
};
