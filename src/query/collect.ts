/** Several named queries at once: all that a report of an article or of a body needs. */
import {TupuError} from '../article/error';
import type {Store} from '../store/store';
import {textOf, type Row} from '../store/value';
import {runQuery} from './run';

export interface ArticleRows {
  /** A row of `articles`. */
  readonly article: Row;
  /** Rows of `article`. */
  readonly facts: readonly Row[];
  /** Rows of `sentences`: those that prove the facts. */
  readonly sentences: readonly Row[];
}

export interface BodyRows {
  /** A row of `search`. */
  readonly body: Row;
  /** Rows of `facts`, those of its units too. */
  readonly facts: readonly Row[];
  /** Rows of `sentences`: those that prove the facts. */
  readonly sentences: readonly Row[];
}

/** A fact that many articles state is proved well enough by these. */
const PROOFS_PER_FACT = 3;
const DEEPEST = 6;

const proofs = async (store: Store, facts: readonly Row[]): Promise<Row[]> => {
  const ids = facts.flatMap(({evidence}) =>
    Array.isArray(evidence) ? evidence.slice(0, PROOFS_PER_FACT).map(String) : [],
  );
  return await runQuery(store, 'sentences', {ids: [...new Set(ids)]});
};

/**
 * `wanted` is an id, a title or an address; fails with QUERY_PARAMETER unless it is one article.
 * Facts less sure than `confidence` are left out.
 */
export const articleRows = async (
  store: Store,
  wanted: string,
  confidence = 0,
): Promise<ArticleRows> => {
  const [article, ...others] = await runQuery(store, 'articles', {article: wanted});
  if (article === undefined) {
    throw new TupuError(
      'QUERY_PARAMETER',
      `The store has no article "${wanted}".`,
      '`tupu query articles --wide` lists them with their ids.',
    );
  }
  if (others.length > 0) {
    throw new TupuError(
      'QUERY_PARAMETER',
      `${others.length + 1} articles have the title "${wanted}".`,
      `Name one by its id: ${[article, ...others].map(row => textOf(row, 'id')).join(', ')}.`,
    );
  }
  const facts = await runQuery(store, 'article', {article: textOf(article, 'id'), confidence});
  return {article, facts, sentences: await proofs(store, facts)};
};

const isBody = ({label, found}: Row): boolean =>
  (label === 'Organization' || label === 'Place') && found !== 'part';

/**
 * `wanted` is a name or an alias; fails with QUERY_PARAMETER when no body or place has it. Facts
 * less sure than `confidence` are left out.
 */
export const bodyRows = async (store: Store, wanted: string, confidence = 0): Promise<BodyRows> => {
  const body = (await runQuery(store, 'search', {text: wanted})).find(isBody);
  if (body === undefined) {
    throw new TupuError(
      'QUERY_PARAMETER',
      `The store has no body or place "${wanted}".`,
      '`tupu query search --text NAME` finds names by a part of them.',
    );
  }
  const facts = await runQuery(store, 'facts', {
    about: textOf(body, 'name'),
    depth: DEEPEST,
    confidence,
  });
  return {body, facts, sentences: await proofs(store, facts)};
};
