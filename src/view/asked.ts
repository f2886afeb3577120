/** What the page asks for, as parameters of the named queries, which check them. */
import type {Given} from '../query/parameters';
import type {Asked} from './view';

/** So much at once is read by nobody, nor drawn. */
export const PAGE_SIZE = 100;
const LONGEST = 200;

/** The text without blanks around it; empty where nothing is asked. What is longer is no name. */
export const textIn = (asked: Asked, name: string): string =>
  (asked.get(name) ?? '').trim().slice(0, LONGEST);

const given = (asked: Asked, name: string): string | undefined =>
  textIn(asked, name) === '' ? undefined : textIn(asked, name);

export const pageOf = (asked: Asked): {skip: number; limit: number} => {
  const skip = Number(textIn(asked, 'skip'));
  return {skip: Number.isSafeInteger(skip) && skip > 0 ? skip : 0, limit: PAGE_SIZE};
};

/** The filters of the page: when, which relations, how sure, who says it. */
export const filtersOf = (asked: Asked): Given => ({
  relations: given(asked, 'relations'),
  from: given(asked, 'from'),
  to: given(asked, 'to'),
  confidence: given(asked, 'confidence'),
  source: given(asked, 'source'),
});
