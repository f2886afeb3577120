/** What stands around one thing, as far as a person looks at it in one picture. */
import type {Run} from '../store/run';
import {textOf} from '../store/value';
import {FACTS, THINGS} from './source';

/** Label by label, for the index of ids is one of each. */
const NEIGHBOURS = THINGS.map(
  label =>
    `UNWIND $ids AS id MATCH (a:${label} {id: id})-[:${FACTS.join('|')}]-(b) RETURN DISTINCT b.id AS id`,
);

/** A body with more neighbours than this is no picture. */
const MOST = 5000;
const PAGE = 500;

const linked = async (
  run: Run,
  lookUps: readonly string[],
  ids: readonly string[],
): Promise<string[]> => {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const lookUp of lookUps) {
      const rows = await run(lookUp, {ids: ids.slice(start, start + PAGE)});
      rows.forEach(row => found.add(textOf(row, 'id')));
    }
  }
  return [...found].sort();
};

/** Sentences that name a thing, and their articles: the proofs. */
const PROOFS = THINGS.map(
  label =>
    `UNWIND $ids AS id MATCH (a:${label} {id: id})<-[:MENTIONS]-(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
     UNWIND [sentence.id, article.id] AS proof RETURN DISTINCT proof AS id`,
);

/** Ids of the thing and of all within so many facts of it, at most 5,000; and of the text that names them. */
export const idsAround = async (run: Run, id: string, depth: number): Promise<Set<string>> => {
  const seen = new Set([id]);
  let edge = [id];
  for (let step = 0; step < depth && edge.length > 0 && seen.size < MOST; step++) {
    edge = (await linked(run, NEIGHBOURS, edge))
      .filter(next => !seen.has(next))
      .slice(0, MOST - seen.size);
    edge.forEach(next => seen.add(next));
  }
  return new Set([...seen, ...(await linked(run, PROOFS, [...seen]))]);
};
