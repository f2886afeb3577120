// Everything one article states, in reading order, with the sentence for each fact.
// 一篇文章所陈述的全部事实及其依据。
//
// Parameters
//   article     article    title or id of the article; for `tupu query` its file or address too
//   confidence  share = 0  only facts that are at least so sure, 0 to 1
//
// Columns
//   relation      type of the fact: SERVES, PART_OF, ATTENDED ...
//   subject       who or what it is said of
//   object        the other end
//   title         the post, for SERVES and HOLDS
//   status        of a post: current, former, candidate or removed
//   date          day of the event or the award, or the first day in the post
//   sentence      the sentence that proves it
//   + until       last day in the post, where a text gives it
//   + asOf        day of which the text last says so
//   + confidence  of the surest reading, 0 to 1
//   + sources     how many articles of different text say so
//   + fact        id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence    ids of the sentences of this article that prove it
//   + subjectId   id of the subject
//   + subjectLabel  Person, Organization, Place ...
//   + subjectKind   its kind: party_org, company, park ...
//   + objectId    id of the object
//   + objectLabel   Organization, Place, Event, Honour ...
//   + objectKind    its kind
//
// Example
//   tupu query article --article 0123456789abcdef0123
//
// In Neo4j Browser, first
//   :param article => '0123456789abcdef0123'; :param confidence => 0;

CALL () {
  MATCH (article:Article) WHERE article.id = $article RETURN article
  UNION
  MATCH (article:Article) WHERE article.name = $article RETURN article
}
MATCH (article)-[:HAS_SENTENCE]->(said:Sentence)
WITH article, collect(said.id) AS said
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[mention:MENTIONS]->(subject)
WITH article, said, subject, min(mention.start) AS place
MATCH (subject)-[
  fact:SERVES|HOLDS|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|REPORTS|SAID|SAME_AS
]->(object)
WITH article, subject, place, fact, object, [id IN fact.evidence WHERE id IN said] AS evidence
WHERE size(evidence) > 0
  AND coalesce(fact.confidence, 1) >= $confidence
  AND NOT (type(fact) = 'HOLDS' AND EXISTS { MATCH (object)-[:POST_OF]->() })
MATCH (proof:Sentence {id: evidence[0]})
RETURN
  type(fact) AS relation,
  subject.name AS subject,
  object.name AS object,
  coalesce(fact.title, object.title) AS title,
  fact.status AS status,
  coalesce(fact.since, object.date, object.year, subject.date) AS date,
  proof.text AS sentence,
  fact.until AS until,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf,
  fact.confidence AS confidence,
  fact.sources AS sources,
  fact.id AS fact,
  evidence,
  subject.id AS subjectId,
  head([label IN labels(subject) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS subjectLabel,
  subject.kind AS subjectKind,
  object.id AS objectId,
  head([label IN labels(object) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS objectLabel,
  object.kind AS objectKind
ORDER BY proof.index, place, relation, object, title, fact;
