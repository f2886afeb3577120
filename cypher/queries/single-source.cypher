// What only one source says of a person, body, place or event, the least sure first.
// 关于某人、某机构或某事物仅有一个来源的事实。
//
// Parameters
//   about  thing          name or id of a person, body, place, event, honour or initiative
//   depth  integer = 0    how many levels of its units are included, 0 to 6
//   limit  integer = 500  at most so many rows
//
// Columns
//   relation     type of the fact: SERVES, PART_OF, ATTENDED ...
//   subject      who or what it is said of
//   object       the other end
//   title        the post, for SERVES and HOLDS
//   status       of a post: current, former, candidate or removed
//   date         day of the event or the award, or the first day in the post
//   sentence     the sentence that proves it
//   article      title of its article
//   published    day of the article
//   source       medium of the article
//   confidence   of the reading, 0 to 1
//   + fact       id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence   ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + subjectId  id of the subject
//   + objectId   id of the object
//
// Example
//   tupu query single-source --about 青石街道
//
// In Neo4j Browser, first
//   :param about => '青石街道'; :param depth => 0; :param limit => 500;

CALL () {
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.name = $about
  RETURN top
  UNION
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.id = $about
  RETURN top
}
MATCH path = (top)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*0..6]-(thing)
WHERE length(path) <= $depth
WITH DISTINCT thing
MATCH (thing)-[
  found:SERVES|HOLDS|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|REPORTS|SAID|SAME_AS
]-()
WHERE found.sources = 1
WITH DISTINCT found AS fact
WITH fact, startNode(fact) AS subject, endNode(fact) AS object
WHERE NOT (type(fact) = 'HOLDS' AND EXISTS { MATCH (object)-[:POST_OF]->() })
WITH fact, subject, object
ORDER BY fact.confidence, type(fact), subject.name, object.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  type(fact) AS relation,
  subject.name AS subject,
  object.name AS object,
  coalesce(fact.title, object.title) AS title,
  fact.status AS status,
  coalesce(fact.since, object.date, object.year, subject.date) AS date,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  article.source AS source,
  fact.confidence AS confidence,
  fact.id AS fact,
  fact.evidence AS evidence,
  subject.id AS subjectId,
  object.id AS objectId
ORDER BY confidence, relation, subject, object, fact;
