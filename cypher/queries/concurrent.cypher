// Who in a body and its units holds several posts at once, here or elsewhere, and which.
// 某机构及其下属机构中谁同时担任多个职务。
//
// Parameters
//   body   body           name or id of the body
//   least  integer = 2    at least so many posts
//   depth  integer = 6    how many levels of units are followed, 0 (the body alone) to 6
//   limit  integer = 500  at most so many rows
//
// Columns
//   person      who
//   posts       how many posts this person holds
//   title       the post
//   body        its body
//   since       first day in the post, as exact as the text: day, month or year
//   asOf        day of which the text last says so
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + personId  id of the person: tells people of one name apart
//
// Example
//   tupu query concurrent --body 青石街道
//
// In Neo4j Browser, first
//   :param body => '青石街道'; :param least => 2; :param depth => 6; :param limit => 500;

CALL () {
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.name = $body RETURN top
  UNION
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.id = $body RETURN top
}
MATCH path = (top)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*0..6]-(unit)
WHERE length(path) <= $depth
WITH DISTINCT unit
MATCH (unit)<-[:SERVES {status: 'current'}]-(person:Person)
WITH DISTINCT person
MATCH (person)-[held:SERVES {status: 'current'}]->()
WITH person, collect(held) AS facts, count(held) AS posts
WHERE posts >= $least
UNWIND facts AS fact
WITH person, posts, fact, endNode(fact) AS body
ORDER BY posts DESC, person.name, person.id, body.name, fact.title, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  person.name AS person,
  posts,
  fact.title AS title,
  body.name AS body,
  fact.since AS since,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  fact.id AS fact,
  fact.evidence AS evidence,
  person.id AS personId
ORDER BY posts DESC, person, personId, body, title, fact;
