/** Every fact of a store with its proof, page by page: memory grows with the names of one label only. */
import {RELATIONSHIPS, type NodeLabel} from '../graph/model';
import type {Store} from '../store/store';
import {textOf, type Row} from '../store/value';

/** SERVES says what HOLDS and POST_OF say of a post with a body; what only ties to the text is no fact. */
const TYPES = Object.entries(RELATIONSHIPS)
  .filter(([type, {fact}]) => fact && type !== 'POST_OF')
  .map(([type]) => type);

/** Those that a fact can be said of, people first. */
const SUBJECTS: readonly NodeLabel[] = ['Person', 'Organization', 'Place', 'Event', 'Initiative'];

const PAGE = 500;

/** Columns of the query `facts`, and the article of the first sentence. */
const page = (label: NodeLabel): string => `UNWIND $ids AS id
  MATCH (subject:${label} {id: id})-[fact:${TYPES.join('|')}]->(object)
  WHERE coalesce(fact.confidence, 1) >= $confidence
    AND NOT (type(fact) = 'HOLDS' AND EXISTS { MATCH (object)-[:POST_OF]->() })
  MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
  RETURN type(fact) AS relation, subject.name AS subject, coalesce(object.text, object.name) AS object,
    coalesce(fact.title, object.title) AS title, fact.status AS status,
    coalesce(fact.since, object.date, object.year, subject.date) AS date, fact.until AS until,
    left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf, fact.confidence AS confidence,
    fact.sources AS sources, fact.id AS fact, fact.evidence AS evidence,
    sentence.text AS sentence, article.name AS article, article.source AS source,
    article.publishedAt AS published, article.url AS url,
    subject.id AS subjectId, '${label}' AS subjectLabel, subject.kind AS subjectKind,
    object.id AS objectId,
    head([label IN labels(object) WHERE label IN ['Person', 'Organization', 'Place', 'Post',
      'Event', 'Honour', 'Initiative', 'Figure', 'Statement']]) AS objectLabel,
    object.kind AS objectKind
  ORDER BY subject, subjectId, relation, object, fact`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By name, so that one person's rows stand together; the same order from every engine. */
const idsOf = async (store: Store, label: NodeLabel): Promise<string[]> => {
  const rows = await store.read(`MATCH (n:${label}) RETURN n.id AS id, n.name AS name`);
  return rows
    .map(row => ({id: textOf(row, 'id'), name: textOf(row, 'name')}))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
    .map(({id}) => id);
};

/** A page of rows at a time; facts less sure than `confidence` are left out. */
export async function* relationshipPages(store: Store, confidence = 0): AsyncGenerator<Row[]> {
  for (const label of SUBJECTS) {
    const ids = await idsOf(store, label);
    const cypher = page(label);
    for (let start = 0; start < ids.length; start += PAGE) {
      yield await store.read(cypher, {ids: ids.slice(start, start + PAGE), confidence});
    }
  }
}
