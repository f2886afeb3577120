/** The queries of cypher/queries/, read once. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {TupuError} from '../article/error';
import {parseQuery} from './head';
import type {NamedQuery} from './named-query';

/** src/query and dist/query lie equally deep. */
const FOLDER = join(__dirname, '..', '..', 'cypher', 'queries');
const ENDING = '.cypher';

const read = (): NamedQuery[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith(ENDING))
    .sort()
    .map(file =>
      parseQuery(file.slice(0, -ENDING.length), readFileSync(join(FOLDER, file), 'utf8')),
    );

let queries: readonly NamedQuery[] | undefined;

/** All named queries, by name. */
export const namedQueries = (): readonly NamedQuery[] => (queries ??= read());

/** Fails with QUERY_UNKNOWN. */
export const namedQuery = (name: string): NamedQuery => {
  const query = namedQueries().find(each => each.name === name);
  if (query === undefined) {
    const names = namedQueries().map(each => each.name);
    throw new TupuError(
      'QUERY_UNKNOWN',
      {en: `There is no query "${name}".`, zh: `没有名为“${name}”的查询。`},
      {
        en: `Choose one of: ${names.join(', ')}; \`tupu queries\` says what each answers.`,
        zh: `可选：${names.join('、')}；\`tupu queries\` 说明各自回答什么。`,
      },
    );
  }
  return query;
};
