// Who organised, attended or visited an event, and which posts they hold.
// 谁组织、出席或参观了某项活动，各任何职。
//
// Parameters
//   event  event          name or id of the event
//
// Columns
//   event       the event
//   date        its day, as exact as the text: day, month or year
//   role        ORGANIZED, ATTENDED or VISITED
//   who         the person or body
//   posts       posts a person currently holds, with their bodies
//   capacity    what they came as, where the text says so
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + label     Person, Organization or Place
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + eventId   id of the event
//   + whoId     id of the person or body
//
// Example
//   tupu query attendees --event 座谈会
//
// In Neo4j Browser, first
//   :param event => '座谈会';

CALL () {
  MATCH (event:Event) WHERE event.name = $event RETURN event
  UNION
  MATCH (event:Event) WHERE event.id = $event RETURN event
}
MATCH (event)<-[fact:ORGANIZED|ATTENDED|VISITED]-(who)
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
WITH
  event,
  who,
  fact,
  sentence,
  article,
  [(who)-[serves:SERVES {status: 'current'}]->(body) | body.name + serves.title] AS held
UNWIND CASE WHEN size(held) = 0 THEN [null] ELSE held END AS post
WITH event, who, fact, sentence, article, post
ORDER BY post
WITH event, who, fact, sentence, article, collect(DISTINCT post) AS posts
RETURN
  event.name AS event,
  event.date AS date,
  type(fact) AS role,
  who.name AS who,
  posts,
  fact.capacity AS capacity,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  CASE WHEN who:Person THEN 'Person' WHEN who:Place THEN 'Place' ELSE 'Organization' END AS label,
  fact.id AS fact,
  fact.evidence AS evidence,
  event.id AS eventId,
  who.id AS whoId
ORDER BY
  coalesce(date, '9'),
  event,
  CASE role WHEN 'ORGANIZED' THEN 0 WHEN 'ATTENDED' THEN 1 ELSE 2 END,
  label DESC,
  who,
  fact;
