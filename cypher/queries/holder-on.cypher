// Who held a post in a body on a date: what the articles rule out is left out.
// 某机构的某一职务在某日由谁担任。
//
// Parameters
//   body   body           name or id of the body
//   date   date           day, month or year: 2024-11-20, 2024-11, 2024
//   title  text = ''      how the title ends, 书记 without 副书记; all posts without it
//   limit  integer = 200  at most so many rows
//
// Columns
//   person      who
//   title       the post
//   body        its body
//   known       stated where the days given or the articles enclose the date, else possible
//   status      current, former, candidate or removed, as the text has it
//   since       first day in the post, as exact as the text: day, month or year
//   until       last day in the post, where a text gives it
//   asOf        day of which the text last says so
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + personId  id of the person: tells people of one name apart
//
// Example
//   tupu query holder-on --body 青石街道党工委 --title 书记 --date 2024-11-30
//
// In Neo4j Browser, first
//   :param body => '青石街道党工委'; :param date => '2024-11-20'; :param title => '书记'; :param limit => 200;

CALL () {
  MATCH (body) WHERE (body:Organization OR body:Place) AND body.name = $body RETURN body
  UNION
  MATCH (body) WHERE (body:Organization OR body:Place) AND body.id = $body RETURN body
}
MATCH (body)<-[fact:SERVES]-(person:Person)
WHERE (fact.title ENDS WITH $title AND NOT fact.title ENDS WITH '副' + $title)
  AND fact.status <> 'candidate'
  AND left(coalesce(fact.since, ''), size($date)) <= $date
  AND left($date, size(coalesce(fact.until, ''))) <= coalesce(fact.until, '')
  AND (fact.status = 'current' OR $date <= coalesce(fact.until, fact.asOf, fact.lastSeen, '9'))
WITH
  body,
  fact,
  person,
  coalesce(fact.since, CASE fact.status WHEN 'current' THEN fact.firstSeen END) AS first,
  coalesce(fact.until, CASE fact.status WHEN 'current' THEN fact.lastSeen END) AS last
WITH
  body,
  fact,
  person,
  CASE
    WHEN left(first, size($date)) <= $date AND left($date, size(last)) <= last THEN 'stated'
    ELSE 'possible'
  END AS known,
  coalesce(fact.since, fact.firstSeen, '') AS begin
ORDER BY known DESC, fact.title, begin DESC, person.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  person.name AS person,
  fact.title AS title,
  body.name AS body,
  known,
  fact.status AS status,
  fact.since AS since,
  fact.until AS until,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  fact.id AS fact,
  fact.evidence AS evidence,
  person.id AS personId
ORDER BY known DESC, title, begin DESC, person, fact;
