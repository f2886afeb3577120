// Which posts a person holds or held, in which body, and which sentence says so.
// 某人担任或曾任哪些职务、在哪个机构、依据哪句话。
//
// Parameters
//   person  person         name or id of the person
//   status  text = null    only this status: current, former, candidate or removed
//
// Columns
//   person      who
//   about       what tells this person from others of the name, where there are any
//   title       the post
//   body        its body; empty where no text names one
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
//   tupu query posts --person 郑远山
//
// In Neo4j Browser, first
//   :param person => '郑远山'; :param status => null;

CALL () {
  MATCH (person:Person) WHERE person.name = $person RETURN person
  UNION
  MATCH (person:Person) WHERE person.id = $person RETURN person
}
MATCH (person)-[fact:HOLDS]->(post:Post)
WHERE $status IS NULL OR fact.status = $status
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
WITH
  person,
  fact,
  post,
  sentence,
  article,
  [(post)-[:POST_OF]->(body) | body.name] AS bodies
UNWIND CASE WHEN size(bodies) = 0 THEN [null] ELSE bodies END AS body
RETURN
  person.name AS person,
  person.disambiguator AS about,
  coalesce(post.title, post.name) AS title,
  body,
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
ORDER BY
  personId,
  CASE status WHEN 'current' THEN 0 WHEN 'candidate' THEN 1 WHEN 'former' THEN 2 ELSE 3 END,
  coalesce(body, ''),
  title,
  fact;
