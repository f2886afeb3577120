// What is new since a date: facts that no earlier article states, the newest article first.
// 某日以来首次出现的事实，最新的文章在前。
//
// Parameters
//   since     date           first day, month or year
//   articles  integer = 20   of at most so many articles, the newest
//   limit     integer = 100  at most so many rows
//
// Columns
//   day          day of the article
//   relation     type of the fact: SERVES, PART_OF, ATTENDED ...
//   subject      who or what it is said of
//   object       the other end
//   title        the post, for SERVES and HOLDS
//   status       of a post: current, former, candidate or removed
//   date         day of the event or the award, or the first day in the post
//   sentence     the sentence that proves it
//   article      title of its article
//   published    day of the article, as the page gives it
//   + source     medium of the article
//   + fact       id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence   ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + subjectId  id of the subject
//   + objectId   id of the object
//
// Example
//   tupu query news --since 2024-11-20
//
// In Neo4j Browser, first
//   :param since => '2024-11-20'; :param articles => 20; :param limit => 100;

MATCH (article:Article)
WHERE article.publishedAt >= $since
WITH article
ORDER BY article.publishedAt DESC, article.id
LIMIT $articles
MATCH (article)-[:HAS_SENTENCE]->(said:Sentence)
WITH article, collect(said.id) AS said
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[mention:MENTIONS]->(subject)
WITH article, said, subject, min(mention.start) AS place
MATCH (subject)-[
  fact:SERVES|HOLDS|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|REPORTS|SAID|SAME_AS
]->(object)
WHERE fact.firstSeen >= $since
  AND fact.evidence[0] IN said
  AND NOT (type(fact) = 'HOLDS' AND EXISTS { MATCH (object)-[:POST_OF]->() })
WITH article, article.id AS articleId, subject, place, fact, object
ORDER BY article.publishedAt DESC, articleId, place, type(fact), object.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})
RETURN
  left(article.publishedAt, 10) AS day,
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
  fact.id AS fact,
  fact.evidence AS evidence,
  subject.id AS subjectId,
  object.id AS objectId
ORDER BY published DESC, articleId, place, relation, object, fact;
