// What stands next to someone or something, page by page: what most articles say comes first.
// 与某人、某机构或某事物直接相关的一切，分页列出，报道最多的在前。
//
// Parameters
//   about       thing          name or id; the id of a post, figure or statement will do too
//   relations   list = null    only these types of fact: SERVES,PART_OF; all of them without it
//   from        date = null    only what was so, took place or was told on this day or later
//   to          date = null    only what was so, took place or was told on this day or before
//   confidence  share = 0      only facts that are at least so sure, 0 to 1
//   source      text = null    only what this medium says
//   skip        integer = 0    so many rows are passed over
//   limit       integer = 100  at most so many rows
//
// Columns
//   relation      type of the fact: SERVES, PART_OF, ATTENDED ...
//   subject       who or what it is said of
//   object        the other end
//   title         the post, for SERVES and HOLDS
//   status        of a post: current, former, candidate or removed
//   date          day of the event or the award, or the first day in the post
//   until         last day in the post, where a text gives it
//   sentence      the sentence that proves it
//   article       title of its article
//   published     day of the article
//   + source      medium of the article
//   + asOf        day of which the text last says so
//   + confidence  of the surest reading, 0 to 1
//   + sources     how many articles of different text say so
//   + fact        id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence    ids of all sentences that prove it
//   + subjectId   id of the subject
//   + subjectLabel  Person, Organization, Place ...
//   + subjectKind   its kind: party_org, company, park ...
//   + objectId    id of the object
//   + objectLabel   Organization, Place, Event, Honour ...
//   + objectKind    its kind
//
// Example
//   tupu query neighbours --about 青石街道 --relations PART_OF,PARTY_ORG_OF
//
// In Neo4j Browser, first
//   :param about => '青石街道'; :param relations => null; :param from => null; :param to => null;
//   :param confidence => 0; :param source => null; :param skip => 0; :param limit => 100;

CALL () {
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.name = $about
  RETURN top
  UNION
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative
      OR top:Post OR top:Figure OR top:Statement)
    AND top.id = $about
  RETURN top
}
MATCH (top)-[
  found:SERVES|HOLDS|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|REPORTS|SAID|SAME_AS
]-()
WHERE coalesce(found.confidence, 1) >= $confidence
  AND ($relations IS NULL OR type(found) IN $relations)
WITH DISTINCT found AS fact
WITH fact, startNode(fact) AS subject, endNode(fact) AS object
WHERE NOT (type(fact) = 'HOLDS' AND EXISTS { MATCH (object)-[:POST_OF]->() })
WITH
  fact,
  subject,
  object,
  coalesce(fact.since, object.date, object.year, subject.date) AS date,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf
WITH
  fact,
  subject,
  object,
  date,
  asOf,
  coalesce(date, left(fact.firstSeen, 10)) AS begin,
  coalesce(fact.until, object.date, object.year, subject.date, asOf) AS end
WHERE ($from IS NULL OR end + '~' >= $from) AND ($to IS NULL OR begin < $to + '~')
UNWIND CASE WHEN $source IS NULL THEN [fact.evidence[0]] ELSE fact.evidence END AS said
MATCH (told:Sentence {id: said})<-[:HAS_SENTENCE]-(by:Article)
WITH fact, subject, object, date, asOf, end, by
WHERE $source IS NULL OR by.source = $source
WITH DISTINCT fact, subject, object, date, asOf, end
ORDER BY fact.sources DESC, coalesce(end, '') DESC, type(fact), subject.name, object.name, fact.id
SKIP $skip
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  type(fact) AS relation,
  subject.name AS subject,
  object.name AS object,
  coalesce(fact.title, object.title) AS title,
  fact.status AS status,
  date,
  fact.until AS until,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  article.source AS source,
  asOf,
  fact.confidence AS confidence,
  fact.sources AS sources,
  fact.id AS fact,
  fact.evidence AS evidence,
  subject.id AS subjectId,
  head([label IN labels(subject) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS subjectLabel,
  subject.kind AS subjectKind,
  object.id AS objectId,
  head([label IN labels(object) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS objectLabel,
  object.kind AS objectKind
ORDER BY sources DESC, coalesce(end, '') DESC, relation, subject, object, fact;
