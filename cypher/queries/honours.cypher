// Honours and figures of a body or place, the latest first.
// 某机构或某地所获荣誉及相关数字。
//
// Parameters
//   body   body           name or id of the body or place
//   limit  integer = 500  at most so many rows
//
// Columns
//   relation      AWARDED or REPORTS
//   what          the honour, or the number as the text has it
//   year          of the honour
//   value         the number
//   unit          its unit
//   of            what is counted
//   approximate   true for 近, 约, 多 and the like
//   sentence      the sentence that proves it
//   article       title of its article
//   published     day of the article
//   + confidence  of the surest reading, 0 to 1
//   + sources     how many articles of different text say so
//   + fact        id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence    ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + whatId      id of the honour or figure
//
// Example
//   tupu query honours --body 青石街道两新党委
//
// In Neo4j Browser, first
//   :param body => '青石街道两新党委'; :param limit => 500;

CALL () {
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.name = $body RETURN top
  UNION
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.id = $body RETURN top
}
MATCH (top)-[fact:AWARDED|REPORTS]->(what)
WITH
  fact,
  what,
  coalesce(fact.year, what.year) AS year,
  coalesce(fact.year, what.year, fact.lastSeen, '') AS day
ORDER BY type(fact), day DESC, what.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  type(fact) AS relation,
  what.name AS what,
  year,
  what.value AS value,
  what.unit AS unit,
  what.of AS of,
  what.approximate AS approximate,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  fact.confidence AS confidence,
  fact.sources AS sources,
  fact.id AS fact,
  fact.evidence AS evidence,
  what.id AS whatId
ORDER BY relation, day DESC, what, fact;
