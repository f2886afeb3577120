/** An article: its sentences cut at the names in them, its facts, and its raw text where it can be had. */
import {TupuError} from '../../article/error';
import {runQuery} from '../../query/run';
import {groupBy} from '../../report/group';
import type {Store} from '../../store/store';
import {textOf, type Row} from '../../store/value';
import {textIn} from '../asked';
import {piecesOf, type Piece} from '../pieces';
import type {Asked, View} from '../view';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string | null;
  readonly confidence: number;
}

export interface ShownSentence {
  readonly id: string;
  readonly kind: string;
  readonly pieces: readonly Piece<Mention>[];
  /** As it was found; null where the raw text is not at hand. */
  readonly raw: string | null;
  /** Begins a new line in the text. */
  readonly newLine: boolean;
}

export interface ShownArticle {
  readonly article: Row;
  readonly sentences: readonly ShownSentence[];
  readonly facts: readonly Row[];
}

const BY_ID = `MATCH (article:Article {id: $id})
  RETURN article.id AS id, article.name AS name, article.source AS source, article.url AS url,
    article.publishedAt AS published, article.docId AS docId, article.sha256 AS sha256`;
const BY_SENTENCE = `MATCH (:Sentence {id: $sentence})<-[:HAS_SENTENCE]-(article:Article)
  RETURN article.id AS id`;

const idOf = async (store: Store, asked: Asked): Promise<string> => {
  const sentence = textIn(asked, 'sentence');
  if (sentence === '') return textIn(asked, 'id');
  const [row] = await store.read(BY_SENTENCE, {sentence});
  return row === undefined ? '' : textOf(row, 'id');
};

const mentionOf = (row: Row, offset: number): Mention => ({
  start: Number(row.start) - offset,
  end: Number(row.end) - offset,
  id: textOf(row, 'id'),
  name: textOf(row, 'name'),
  label: textOf(row, 'label'),
  kind: typeof row.kind === 'string' ? row.kind : null,
  confidence: Number(row.confidence),
});

/** A post that no words name by themselves stands for all of its sentence: that marks nothing. */
const isWholly = (text: string, {label, start, end}: Mention): boolean =>
  label === 'Post' && start <= 0 && end >= text.length;

const sentencesOf = (
  rows: readonly Row[],
  mentions: readonly Row[],
  raw: string | null,
): ShownSentence[] => {
  const bySentence = groupBy(mentions, row => textOf(row, 'sentenceId'));
  return rows.map((row, at) => {
    const id = textOf(row, 'id');
    const start = Number(row.start);
    const text = textOf(row, 'sentence');
    const named = (bySentence.get(id) ?? [])
      .map(mention => mentionOf(mention, start))
      .filter(mention => !isWholly(text, mention));
    return {
      id,
      kind: textOf(row, 'kind'),
      pieces: piecesOf(text, named),
      raw: raw === null ? null : raw.slice(Number(row.rawStart), Number(row.rawEnd)),
      newLine: at === 0 || Number(rows[at - 1]?.end) < start,
    };
  });
};

/** By the id of the article, or of one of its sentences. */
export const article = async ({store, rawText}: View, asked: Asked): Promise<ShownArticle> => {
  const id = await idOf(store, asked);
  const [found] = await store.read(BY_ID, {id});
  if (found === undefined) {
    throw new TupuError(
      'QUERY_PARAMETER',
      {en: 'The store has no such article.', zh: '库中没有这篇文章。'},
      {en: 'Look for it by its title.', zh: '请按标题检索。'},
    );
  }
  const raw = await rawText(textOf(found, 'sha256'));
  return {
    article: found,
    sentences: sentencesOf(
      await runQuery(store, 'text', {article: id}),
      await runQuery(store, 'mentions', {article: id}),
      raw,
    ),
    facts: await runQuery(store, 'article', {article: id}),
  };
};
