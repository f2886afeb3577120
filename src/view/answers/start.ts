/** What the page shows before anything is asked, and the words it shows it with. */
import {runQuery} from '../../query/run';
import {isLanguage, type Language, type Texts} from '../../language/language';
import {
  KIND_WORDS,
  LABEL_WORDS,
  RELATIONSHIP_WORDS,
  STATUS_WORDS,
} from '../../language/graph-words';
import type {Row, RowValue} from '../../store/value';
import {textIn} from '../asked';
import type {Asked, View} from '../view';
import {PAGE_WORDS} from '../words';

const NEWEST = 12;
const MOST_SOURCES = 200;

const SOURCES = `MATCH (article:Article) WHERE article.source IS NOT NULL
  WITH article.source AS source, count(article) AS articles
  RETURN source ORDER BY articles DESC, source LIMIT ${String(MOST_SOURCES)}`;

/** The newest articles. */
export const newest = async ({store}: View): Promise<readonly Row[]> =>
  await runQuery(store, 'articles', {limit: NEWEST});

/** Media to choose from, those with most articles first. */
export const sources = async ({store}: View): Promise<readonly (RowValue | undefined)[]> =>
  (await store.read(SOURCES)).map(({source}) => source);

const inOne = (table: Readonly<Record<string, Texts>>, language: Language) =>
  Object.fromEntries(Object.entries(table).map(([name, texts]) => [name, texts[language]]));

/** All words of the page in one language: the one asked for, else that of the command. */
export const words = ({language}: View, asked: Asked) => {
  const wanted = textIn(asked, 'language');
  const spoken = isLanguage(wanted) ? wanted : language;
  return {
    language: spoken,
    page: inOne(PAGE_WORDS, spoken),
    labels: inOne(LABEL_WORDS, spoken),
    relations: inOne(RELATIONSHIP_WORDS, spoken),
    kinds: inOne(KIND_WORDS, spoken),
    statuses: inOne(STATUS_WORDS, spoken),
  };
};
