// Who worked with a person, in which body and when; what the days given rule out is left out.
// 某人与谁在何机构、何时共事。
//
// Parameters
//   person     person         name or id of the person
//   colleague  person = null  only this other person: name or id
//   limit      integer = 200  at most so many rows
//
// Columns
//   person           the one asked for
//   colleague        the other
//   body             where
//   title            post of the one asked for
//   theirTitle       post of the other
//   since            from when both are known to be there
//   until            until when, where a text gives it
//   known            stated where both begins are known, else possible
//   sentence         the sentence that proves the first post
//   article          title of its article
//   published        day of the article
//   theirSentence    the sentence that proves the other
//   theirArticle     title of its article
//   theirPublished   day of that article
//   + fact           id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence       ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + theirFact      id of the other fact
//   + theirEvidence  ids of the sentences that prove it
//   + personId       id of the person
//   + colleagueId    id of the other
//
// Example
//   tupu query colleagues --person 郑远山
//
// In Neo4j Browser, first
//   :param person => '郑远山'; :param colleague => null; :param limit => 200;

CALL () {
  MATCH (person:Person) WHERE person.name = $person RETURN person
  UNION
  MATCH (person:Person) WHERE person.id = $person RETURN person
}
MATCH (person)-[fact:SERVES]->(body)<-[theirs:SERVES]-(colleague:Person)
WHERE colleague.id <> person.id
  AND ($colleague IS NULL OR colleague.id = $colleague OR colleague.name = $colleague)
  AND fact.status <> 'candidate'
  AND theirs.status <> 'candidate'
  AND coalesce(fact.since, '') <= coalesce(theirs.until, '9')
  AND coalesce(theirs.since, '') <= coalesce(fact.until, '9')
WITH
  person,
  fact,
  body,
  theirs,
  colleague,
  CASE WHEN fact.since > theirs.since THEN fact.since ELSE theirs.since END AS later,
  CASE WHEN fact.until < theirs.until THEN fact.until ELSE coalesce(theirs.until, fact.until) END
    AS until,
  CASE WHEN fact.since IS NULL OR theirs.since IS NULL THEN 'possible' ELSE 'stated' END AS known
ORDER BY
  known DESC, colleague.name, colleague.id, body.name, coalesce(until, '9'), fact.id, theirs.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
MATCH (other:Sentence {id: theirs.evidence[0]})<-[:HAS_SENTENCE]-(source:Article)
RETURN
  person.name AS person,
  colleague.name AS colleague,
  body.name AS body,
  fact.title AS title,
  theirs.title AS theirTitle,
  coalesce(later, fact.since) AS since,
  until,
  known,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  other.text AS theirSentence,
  source.name AS theirArticle,
  source.publishedAt AS theirPublished,
  fact.id AS fact,
  fact.evidence AS evidence,
  theirs.id AS theirFact,
  theirs.evidence AS theirEvidence,
  person.id AS personId,
  colleague.id AS colleagueId
ORDER BY known DESC, colleague, colleagueId, body, coalesce(until, '9'), fact, theirFact;
