/** What the store knows of names, and of those that may be double. */
import {groupBy} from '../../article/group-by';
import type {Run} from '../../store/run';
import {textOf, type Row} from '../../store/value';
import type {Surroundings} from './bodies';
import type {DoubleLabel, NamedNode} from './double';
import type {Namesake, Tie, WholesOf} from './persons';

/** Ids of one statement: an answer is held in memory. */
const PAGE = 2000;

const paged = async (run: Run, cypher: string, ids: Iterable<string>): Promise<Row[]> => {
  const all = [...new Set(ids)].sort();
  const rows: Row[] = [];
  for (let start = 0; start < all.length; start += PAGE) {
    for (const row of await run(cypher, {ids: all.slice(start, start + PAGE)})) rows.push(row);
  }
  return rows;
};

/** By the column `id`. */
const byId = (rows: readonly Row[]) => groupBy(rows, row => textOf(row, 'id'));

const texts = (rows: readonly Row[] | undefined, column: string): string[] =>
  (rows ?? []).map(row => textOf(row, column));

export const countNodes = async (run: Run, label: DoubleLabel): Promise<number> => {
  const [row] = await run(`MATCH (n:${label}) RETURN count(n) AS nodes`);
  return Number(row?.nodes ?? 0);
};

export const readNames = async (run: Run, label: DoubleLabel): Promise<NamedNode[]> => {
  const rows = await run(
    `MATCH (n:${label}) RETURN n.id AS id, n.name AS name, n.correctedBy AS lines`,
  );
  return rows
    .map((row): NamedNode => ({
      id: textOf(row, 'id'),
      label,
      name: textOf(row, 'name'),
      correctedBy: typeof row.lines === 'string' ? row.lines : '',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const readSurroundings = async (
  run: Run,
  label: DoubleLabel,
  ids: Iterable<string>,
): Promise<(id: string) => Surroundings> => {
  const wanted = [...ids];
  const people = byId(
    await paged(
      run,
      `UNWIND $ids AS id MATCH (n:${label} {id: id})<-[:SERVES]-(p:Person)
       RETURN DISTINCT id, p.name AS name`,
      wanted,
    ),
  );
  const above = byId(
    await paged(
      run,
      `UNWIND $ids AS id
       MATCH (n:${label} {id: id})-[:PART_OF|PARTY_ORG_OF|LOCATED_IN*1..3]->(place:Place)
       RETURN DISTINCT id, place.name AS name`,
      wanted,
    ),
  );
  return id => ({
    people: new Set(texts(people.get(id), 'name')),
    above: new Set(texts(above.get(id), 'name')),
  });
};

const TIES = `UNWIND $ids AS id MATCH (p:Person {id: id})-[r:SERVES]->(b)
  RETURN id, b.id AS body, b.name AS name, r.title AS title, r.evidence[0] AS evidence`;
const UNTOLD = `UNWIND $ids AS id MATCH (p:Person {id: id})-[r:HOLDS]->(post:Post)
  WHERE NOT EXISTS { MATCH (post)-[:POST_OF]->() }
  RETURN id, post.title AS title, r.evidence[0] AS evidence`;
const COMPANIONS = `UNWIND $ids AS id
  MATCH (p:Person {id: id})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(other:Person)
  WHERE other.name <> p.name RETURN DISTINCT id, other.name AS name`;
const WHOLES = `UNWIND $ids AS id
  MATCH (b:Organization {id: id})-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF]->(whole:Organization)
  RETURN DISTINCT id, whole.id AS whole, whole.name AS name`;

const tieOf = (row: Row): Tie => ({
  body: typeof row.body === 'string' ? row.body : null,
  bodyName: typeof row.name === 'string' ? row.name : '',
  title: typeof row.title === 'string' ? row.title : '',
  evidence: textOf(row, 'evidence'),
});

const sortedTies = (rows: readonly Row[]): Tie[] =>
  rows.map(tieOf).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

export const readNamesakes = async (
  run: Run,
  persons: readonly NamedNode[],
): Promise<{readonly namesakes: readonly Namesake[]; readonly wholesOf: WholesOf}> => {
  const ids = persons.map(({id}) => id);
  const rows = [...(await paged(run, TIES, ids)), ...(await paged(run, UNTOLD, ids))];
  const ties = byId(rows);
  const companions = byId(await paged(run, COMPANIONS, ids));
  const bodies = rows.flatMap(({body}) => (typeof body === 'string' ? [body] : []));
  const wholes = byId(await paged(run, WHOLES, bodies));
  return {
    namesakes: persons.map(person => ({
      ...person,
      ties: sortedTies(ties.get(person.id) ?? []),
      companions: texts(companions.get(person.id), 'name').sort(),
    })),
    wholesOf: body =>
      (wholes.get(body) ?? []).map(row => ({id: textOf(row, 'whole'), name: textOf(row, 'name')})),
  };
};
