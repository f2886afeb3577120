// Who holds a post in a body as far as the articles say, and on what evidence; the latest word first.
// 某机构的某一职务现由谁担任、依据何在，最新的在前。
//
// Parameters
//   body   body           name or id of the body
//   title  text = ''      how the title ends, 书记 without 副书记; all posts without it
//   limit  integer = 200  at most so many rows
//
// Columns
//   person      who
//   title       the post
//   body        its body
//   status      current, former, candidate or removed, as the text has it
//   since       first day in the post, as exact as the text: day, month or year
//   until       last day in the post, where a text gives it
//   asOf        day of which the text last says so
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   confidence  of the surest reading, 0 to 1
//   sources     how many articles of different text say so
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + personId  id of the person: tells people of one name apart
//
// Example
//   tupu query holder --body 青石街道党工委 --title 书记
//
// In Neo4j Browser, first
//   :param body => '青石街道党工委'; :param title => '书记'; :param limit => 200;

CALL () {
  MATCH (body) WHERE (body:Organization OR body:Place) AND body.name = $body RETURN body
  UNION
  MATCH (body) WHERE (body:Organization OR body:Place) AND body.id = $body RETURN body
}
MATCH (body)<-[fact:SERVES {status: 'current'}]-(person:Person)
WHERE (fact.title ENDS WITH $title AND NOT fact.title ENDS WITH '副' + $title)
  // What a later text calls over is held no longer.
  AND NOT EXISTS {
    MATCH (body)<-[later:SERVES]-(person)
    WHERE later.title = fact.title AND later.status IN ['former', 'removed']
      AND coalesce(later.asOf, later.lastSeen, '') > coalesce(fact.asOf, fact.lastSeen, '')
  }
WITH body, fact, person, left(coalesce(fact.asOf, fact.lastSeen), 10) AS day
ORDER BY coalesce(day, '') DESC, fact.title, person.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  person.name AS person,
  fact.title AS title,
  body.name AS body,
  fact.status AS status,
  fact.since AS since,
  fact.until AS until,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  fact.confidence AS confidence,
  fact.sources AS sources,
  fact.id AS fact,
  fact.evidence AS evidence,
  person.id AS personId
ORDER BY coalesce(asOf, '') DESC, title, person, fact;
