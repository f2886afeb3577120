import {groupBy} from '../article/group-by';
import type {KnownBody, KnownPerson} from '../resolve/known';
import {labelOf} from './label-of';
import type {Run} from './run';
import * as statements from './statements';
import {textOf, type Row} from './value';

const texts = (rows: readonly Row[], column: string): string[] =>
  rows.map(row => textOf(row, column));

/** Looks up what `resolve` must know of persons with these names; see `Known`. */
export const readKnownPersons = async (
  run: Run,
  names: readonly string[],
  articles: readonly string[],
): Promise<readonly KnownPerson[]> => {
  const persons = await run(statements.PERSONS_NAMED, {names: [...new Set(names)]});
  const ids = texts(persons, 'id');
  if (ids.length === 0) {
    return [];
  }
  const served = await run(statements.BODIES_SERVED, {ids});
  const wholes = await run(statements.WHOLES, {ids: [...new Set(texts(served, 'body'))]});
  const mentioned =
    articles.length === 0
      ? []
      : await run(statements.PERSONS_MENTIONED, {ids, articles: [...new Set(articles)]});
  const counts =
    mentioned.length === 0
      ? []
      : await run(statements.ARTICLES_OF_PERSONS, {ids: [...new Set(texts(mentioned, 'id'))]});

  const wholesOf = groupBy(wholes, row => textOf(row, 'id'));
  const servedBy = groupBy(served, row => textOf(row, 'id'));
  const mentionsOf = groupBy(mentioned, row => textOf(row, 'id'));
  const articlesOf = new Map(counts.map(row => [textOf(row, 'id'), Number(row.articles)]));
  const body = (row: Row): KnownBody => ({
    label: labelOf(row),
    id: textOf(row, 'body'),
    name: textOf(row, 'name'),
    wholes: texts(wholesOf.get(textOf(row, 'body')) ?? [], 'whole'),
  });
  return persons.map(row => {
    const id = textOf(row, 'id');
    return {
      id,
      name: textOf(row, 'name'),
      disambiguator: typeof row.disambiguator === 'string' ? row.disambiguator : null,
      corrected: typeof row.correctedBy === 'string',
      bodies: (servedBy.get(id) ?? []).map(body),
      mentionedIn: texts(mentionsOf.get(id) ?? [], 'article'),
      // Counting the articles of everyone ever named would be slow; one there must be.
      articles: articlesOf.get(id) ?? 1,
    };
  });
};
