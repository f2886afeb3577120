// What a person or body is quoted with, the latest first.
// 某人或某机构说过什么，最新的在前。
//
// Parameters
//   who    thing          name or id of the person or body
//   limit  integer = 200  at most so many rows
//
// Columns
//   who            the speaker
//   statement      the words
//   published      day of the article
//   sentence       the sentence that proves it
//   article        title of its article
//   + source       medium of the article
//   + url          address of the article
//   + fact         id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence     ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + statementId  id of the statement
//
// Example
//   tupu query statements --who 郑远山
//
// In Neo4j Browser, first
//   :param who => '郑远山'; :param limit => 200;

CALL () {
  MATCH (speaker)
  WHERE
    (speaker:Person OR speaker:Organization OR speaker:Place OR speaker:Event OR speaker:Honour OR speaker:Initiative)
    AND speaker.name = $who
  RETURN speaker
  UNION
  MATCH (speaker)
  WHERE
    (speaker:Person OR speaker:Organization OR speaker:Place OR speaker:Event OR speaker:Honour OR speaker:Initiative)
    AND speaker.id = $who
  RETURN speaker
}
MATCH (speaker)-[fact:SAID]->(statement:Statement)
WITH
  speaker,
  fact,
  statement.id AS statementId,
  coalesce(statement.text, statement.name) AS words,
  coalesce(fact.lastSeen, '') AS day
ORDER BY day DESC, words, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  speaker.name AS who,
  words AS statement,
  article.publishedAt AS published,
  sentence.text AS sentence,
  article.name AS article,
  article.source AS source,
  article.url AS url,
  fact.id AS fact,
  fact.evidence AS evidence,
  statementId
ORDER BY day DESC, statement, fact;
