// Who holds which post in a body and in its units, and which sentence says so.
// 某机构及其下属机构由谁任职、依据哪句话。
//
// Parameters
//   body    body           name or id of the body
//   status  text = null    only this status: current, former, candidate or removed
//   depth   integer = 6    how many levels of units are followed, 0 (the body alone) to 6
//   limit   integer = 1000  at most so many rows
//
// Columns
//   person      who
//   title       the post
//   body        the body of the post: the one asked for or one of its units
//   depth       0 for the body asked for, 1 for its units, and so on
//   status      current, former, candidate or removed, as the text has it
//   since       first day in the post, as exact as the text: day, month or year
//   until       last day in the post, where a text gives it
//   asOf        day of which the text last says so
//   sentence    the sentence that proves it
//   article     title of its article
//   + source    medium of the article
//   + published day of the article
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + personId  id of the person: tells people of one name apart
//
// Example
//   tupu query leaders --body 青石街道
//
// In Neo4j Browser, first
//   :param body => '青石街道'; :param status => null; :param depth => 6; :param limit => 1000;

CALL () {
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.name = $body RETURN top
  UNION
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.id = $body RETURN top
}
MATCH path = (top)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*0..6]-(body)
WHERE length(path) <= $depth
WITH body, min(length(path)) AS depth
MATCH (body)<-[fact:SERVES]-(person:Person)
WHERE ($status IS NULL OR fact.status = $status)
  // What a later text calls over is told by that text alone.
  AND (fact.status <> 'current' OR NOT EXISTS {
    MATCH (body)<-[later:SERVES]-(person)
    WHERE later.title = fact.title AND later.status IN ['former', 'removed']
      AND coalesce(later.asOf, later.lastSeen, '') > coalesce(fact.asOf, fact.lastSeen, '')
  })
WITH
  body,
  depth,
  fact,
  person,
  CASE fact.status WHEN 'current' THEN 0 WHEN 'candidate' THEN 1 WHEN 'former' THEN 2 ELSE 3 END
    AS rank,
  CASE WHEN fact.title STARTS WITH '副' THEN 1 ELSE 0 END AS deputy
ORDER BY depth, body.name, rank, deputy, fact.title, person.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  person.name AS person,
  fact.title AS title,
  body.name AS body,
  depth,
  fact.status AS status,
  fact.since AS since,
  fact.until AS until,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf,
  sentence.text AS sentence,
  article.name AS article,
  article.source AS source,
  article.publishedAt AS published,
  fact.id AS fact,
  fact.evidence AS evidence,
  person.id AS personId
ORDER BY depth, body, rank, deputy, title, person, fact;
